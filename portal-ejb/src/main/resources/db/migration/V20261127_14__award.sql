-- Titles, periods, dossiers, decisions and the award book.

create table award_title (
    code         varchar(20)  not null primary key,
    name         varchar(160) not null,
    subject_kind varchar(20)  not null,
    award_level  varchar(20)  not null,
    legal_basis  varchar(200) not null,
    valid_from   date         not null,
    valid_to     date,
    position     integer      not null,
    version      bigint       not null
);
insert into award_title (code, name, subject_kind, award_level, legal_basis, valid_from, position, version) values
    ('LDTT', 'Lao động tiên tiến', 'INDIVIDUAL', 'SCHOOL', 'Luật Thi đua, khen thưởng 2022, Điều 24 khoản 1',
     date '2024-01-01', 1, 1);

create sequence emulation_period_seq start with 50 increment by 50;
create table emulation_period (
    id          bigint       not null primary key,
    period_year integer      not null,
    name        varchar(120) not null,
    opens_on    date         not null,
    submit_by   date         not null,
    propose_by  date         not null,
    decide_by   date         not null,
    version     bigint       not null,
    constraint emulation_period_year unique (period_year)
);
insert into emulation_period (id, period_year, name, opens_on, submit_by, propose_by, decide_by, version) values
    (1, 2026, 'Thi đua năm 2026', date '2026-11-01', date '2026-12-10', date '2026-12-15', date '2026-12-31', 1);

create sequence offered_title_seq start with 50 increment by 50;
create table offered_title (
    id             bigint      not null primary key,
    period_id      bigint      not null references emulation_period (id),
    title_code     varchar(20) not null references award_title (code),
    review_route   varchar(20) not null,
    files_required integer     not null,
    version        bigint      not null,
    constraint offered_title_once unique (period_id, title_code)
);
insert into offered_title (id, period_id, title_code, review_route, files_required, version) values
    (1, 1, 'LDTT', 'SHORT', 1, 1);

create sequence dossier_seq start with 50 increment by 50;
create table dossier (
    id               bigint                   not null primary key,
    offered_title_id bigint                   not null references offered_title (id),
    person_id        bigint                   not null references person (id),
    unit_id          bigint                   not null references org_unit (id),
    post             varchar(120)             not null,
    state            varchar(20)              not null,
    state_since      timestamp with time zone not null,
    submissions      integer                  not null,
    living_key       varchar(60),
    version          bigint                   not null,
    constraint dossier_living unique (living_key)
);
create index dossier_person on dossier (person_id);
create index dossier_inbox on dossier (state, unit_id, state_since);

create table dossier_section (
    dossier_id   bigint         not null references dossier (id),
    submission   integer        not null,
    section      varchar(20)    not null,
    section_text varchar(20000) not null,
    primary key (dossier_id, submission, section)
);
create table dossier_entry (
    dossier_id bigint                   not null references dossier (id),
    position   integer                  not null,
    act        varchar(20)              not null,
    to_state   varchar(20)              not null,
    actor_id   bigint                   not null references person (id),
    actor_name varchar(160)             not null,
    done_at    timestamp with time zone not null,
    reason     varchar(2000),
    primary key (dossier_id, position)
);
create table dossier_file (
    dossier_id  bigint                   not null references dossier (id),
    file_id     bigint                   not null references stored_file (id),
    attached_at timestamp with time zone not null,
    primary key (dossier_id, file_id)
);

create sequence decision_seq start with 50 increment by 50;
create table decision (
    id              bigint                   not null primary key,
    decision_number varchar(40)              not null,
    signed_on       date                     not null,
    register_year   integer                  not null,
    signer_id       bigint                   not null references person (id),
    signer_name     varchar(160)             not null,
    recorded_at     timestamp with time zone not null,
    version         bigint                   not null,
    constraint decision_number_year unique (decision_number, register_year)
);

create sequence award_record_seq start with 50 increment by 50;
create table award_record (
    id           bigint       not null primary key,
    decision_id  bigint       not null references decision (id),
    order_number integer      not null,
    dossier_id   bigint       not null references dossier (id),
    person_id    bigint       not null references person (id),
    person_name  varchar(160) not null,
    post         varchar(120) not null,
    unit_id      bigint       not null references org_unit (id),
    unit_name    varchar(200) not null,
    title_code   varchar(20)  not null references award_title (code),
    title_name   varchar(160) not null,
    award_year   integer      not null,
    version      bigint       not null,
    constraint award_record_order unique (decision_id, order_number),
    constraint award_record_dossier unique (dossier_id)
);
create index award_record_person on award_record (person_id);
create index award_record_year on award_record (award_year, title_code);

insert into setting (id, setting_key, setting_value, valid_from) values
    (140, 'award.return.reason_min', '20', date '2026-01-01'),
    (141, 'award.list.page_size', '25', date '2026-01-01');
