-- What acts leave behind: events for readers, keys of acts done, the audit, notices, mails.

alter table person add column email varchar(200);

-- One by one, so that a greater number was told later on whichever node.
create sequence outbox_event_seq start with 1 increment by 1;
create table outbox_event (
    id        bigint        not null primary key,
    kind      varchar(80)   not null,
    event_key varchar(200)  not null,
    facts     varchar(4000) not null,
    told_at   timestamp with time zone not null,
    constraint outbox_event_key unique (event_key)
);
create index outbox_event_told on outbox_event (told_at);

create sequence outbox_read_seq start with 50 increment by 50;
create table outbox_read (
    id          bigint       not null primary key,
    event_id    bigint       not null references outbox_event (id),
    reader      varchar(60)  not null,
    tries       integer      not null,
    due_at      timestamp with time zone not null,
    read_at     timestamp with time zone,
    given_up_at timestamp with time zone,
    last_error  varchar(400),
    version     bigint       not null,
    constraint outbox_read_once unique (event_id, reader)
);
create index outbox_read_open on outbox_read (reader, read_at, given_up_at, event_id);

-- Whoever reads holds this row, so that two nodes never read side by side.
create table outbox_turn (
    id    integer not null primary key,
    taken bigint  not null
);
insert into outbox_turn (id, taken) values (1, 0);

create table act_key (
    account_id bigint      not null references account (id),
    act_key    varchar(36) not null,
    used_at    timestamp with time zone not null,
    primary key (account_id, act_key)
);
create index act_key_used on act_key (used_at);

create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id              bigint       not null primary key,
    happened_at     timestamp with time zone not null,
    account         varchar(64)  not null,
    act             varchar(100) not null,
    subject         varchar(120),
    outcome         varchar(20)  not null,
    reason          varchar(120),
    reason_values   varchar(400),
    request_address varchar(200),
    remote_address  varchar(64)
);
create index audit_entry_subject on audit_entry (subject, happened_at);

create sequence notice_seq start with 50 increment by 50;
create table notice (
    id         bigint        not null primary key,
    person_id  bigint        not null references person (id),
    kind       varchar(80)   not null,
    notice_key varchar(200)  not null,
    subject    varchar(120)  not null,
    address    varchar(200)  not null,
    args       varchar(2000) not null,
    created_at timestamp with time zone not null,
    read_at    timestamp with time zone,
    waiting    boolean       not null,
    settled_at timestamp with time zone,
    counted    boolean       not null,
    version    bigint        not null,
    constraint notice_once unique (person_id, notice_key)
);
create index notice_bell on notice (person_id, counted);
create index notice_subject on notice (subject);

create sequence mail_seq start with 50 increment by 50;
create table mail (
    id          bigint        not null primary key,
    mail_key    varchar(260)  not null,
    recipient   varchar(200)  not null,
    subject     varchar(200)  not null,
    body        varchar(8000) not null,
    search_text varchar(500)  not null,
    status      varchar(20)   not null,
    created_at  timestamp with time zone not null,
    due_at      timestamp with time zone not null,
    sent_at     timestamp with time zone,
    tries       integer       not null,
    last_error  varchar(400),
    version     bigint        not null,
    constraint mail_once unique (mail_key)
);
create index mail_due on mail (status, due_at);
create index mail_created on mail (created_at);
