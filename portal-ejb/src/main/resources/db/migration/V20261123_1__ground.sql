-- The ground: settings, accounts, organisation, news. The same script runs on H2 and PostgreSQL.

create table setting (
    id            bigint        not null primary key,
    setting_key   varchar(80)   not null,
    setting_value varchar(400)  not null,
    valid_from    date          not null,
    version       bigint        default 0 not null,
    constraint setting_key_day unique (setting_key, valid_from)
);

insert into setting (id, setting_key, setting_value, valid_from) values
    (1, 'security.lockout.failures', '5', date '2026-01-01'),
    (2, 'security.lockout.minutes', '15', date '2026-01-01'),
    (3, 'security.lockout.address_failures', '50', date '2026-01-01'),
    (4, 'security.session.idle_minutes', '15', date '2026-01-01'),
    (5, 'security.session.idle_minutes_admin', '5', date '2026-01-01'),
    (6, 'news.page_size', '10', date '2026-01-01'),
    (7, 'news.other_count', '5', date '2026-01-01'),
    (8, 'security.password.min_length', '14', date '2026-01-01');

-- Organisation -------------------------------------------------------------

create sequence org_unit_seq start with 50 increment by 50;
create table org_unit (
    id         bigint       not null primary key,
    code       varchar(20)  not null,
    name       varchar(200) not null,
    unit_type  varchar(20)  not null,
    valid_from date         not null,
    valid_to   date,
    position   integer      not null,
    version    bigint       not null,
    constraint org_unit_code_day unique (code, valid_from)
);

create sequence person_seq start with 50 increment by 50;
create table person (
    id             bigint       not null primary key,
    full_name      varchar(120) not null,
    academic_title varchar(40),
    sort_key       varchar(400) not null,
    search_text    varchar(200) not null,
    version        bigint       not null
);
create index person_sort_key on person (sort_key);

create sequence posting_seq start with 50 increment by 50;
create table posting (
    id           bigint       not null primary key,
    person_id    bigint       not null references person (id),
    unit_id      bigint       not null references org_unit (id),
    post         varchar(120) not null,
    rank_in_unit integer      not null,
    valid_from   date         not null,
    valid_to     date,
    version      bigint       not null
);
create index posting_person on posting (person_id, valid_from);
create index posting_unit on posting (unit_id, valid_from);

-- Accounts -----------------------------------------------------------------

create sequence account_seq start with 50 increment by 50;
create table account (
    id                bigint       not null primary key,
    username          varchar(64)  not null,
    display_name      varchar(160) not null,
    person_id         bigint references person (id),
    password_hash     varchar(400) not null,
    status            varchar(20)  not null,
    one_time_password boolean      not null,
    demo              boolean      not null,
    failed_attempts   integer      not null,
    locked_until      timestamp with time zone,
    last_sign_in_at   timestamp with time zone,
    version           bigint       not null,
    constraint account_username unique (username),
    constraint account_person unique (person_id)
);
create table account_role (
    account_id bigint      not null references account (id),
    role       varchar(40) not null,
    primary key (account_id, role)
);

-- News ---------------------------------------------------------------------

create table news_category (
    code     varchar(40)  not null primary key,
    name     varchar(120) not null,
    position integer      not null
);
insert into news_category (code, name, position) values
    ('NEWS_AND_EVENTS', 'Tin tức – Sự kiện', 1),
    ('EMULATION_COMMENDATION', 'Thi đua – Khen thưởng', 2),
    ('TRAINING', 'Đào tạo – Bồi dưỡng', 3),
    ('RESEARCH', 'Nghiên cứu khoa học', 4),
    ('PARTY_BUILDING', 'Xây dựng Đảng', 5),
    ('MASS_ORGANISATIONS', 'Đoàn thể', 6),
    ('FOLLOWING_HO_CHI_MINH', 'Học tập và làm theo Bác', 7),
    ('IDEOLOGICAL_FOUNDATION', 'Bảo vệ nền tảng tư tưởng của Đảng', 8),
    ('STANDARD_SCHOOL', 'Trường chính trị chuẩn', 9),
    ('INTERNAL_NOTICE', 'Thông báo nội bộ', 10),
    ('ROLE_MODELS', 'Gương điển hình tiên tiến', 11);

create sequence article_seq start with 50 increment by 50;
create table article (
    id            bigint           not null primary key,
    title         varchar(400)     not null,
    slug          varchar(100)     not null,
    category_code varchar(40)      not null references news_category (code),
    status        varchar(20)      not null,
    visibility    varchar(20)      not null,
    dated_at      timestamp        not null,
    visible_from  timestamp with time zone,
    author_degree varchar(40),
    author_name   varchar(160),
    author_post   varchar(200),
    text_credit   varchar(200),
    photo_credit  varchar(200),
    summary       varchar(600)     not null,
    search_text   varchar(1000000) not null,
    version       bigint           not null
);
create index article_list on article (status, visibility, dated_at);

create table article_block (
    article_id bigint         not null references article (id),
    position   integer        not null,
    kind       varchar(20)    not null,
    block_text varchar(20000) not null,
    primary key (article_id, position)
);
create table article_related (
    article_id bigint       not null references article (id),
    position   integer      not null,
    title      varchar(400) not null,
    primary key (article_id, position)
);
create table article_doubt (
    article_id   bigint        not null references article (id),
    position     integer       not null,
    kind         varchar(40)   not null,
    doubt_text   varchar(1000) not null,
    block_number integer,
    primary key (article_id, position)
);

-- Grows with every change of the news; all nodes watch it to drop their cached pages.
create table news_generation (
    id         integer not null primary key,
    generation bigint  not null
);
insert into news_generation (id, generation) values (1, 1);
