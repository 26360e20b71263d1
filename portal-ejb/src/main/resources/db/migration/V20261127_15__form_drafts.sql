-- What people typed into forms and did not send yet; and who changed an article last, to tell whoever comes second.

create sequence form_draft_seq start with 50 increment by 50;
create table form_draft (
    id           bigint                   not null primary key,
    account_id   bigint                   not null references account (id),
    form         varchar(40)              not null,
    draft_key    varchar(60)              not null,
    fields       varchar(1000000)         not null,
    base_version bigint,
    tab          varchar(60)              not null,
    saved_at     timestamp with time zone not null,
    version      bigint                   not null,
    constraint form_draft_place unique (account_id, form, draft_key)
);
create index form_draft_saved_at on form_draft (saved_at);

alter table article add column last_changed_by varchar(160);
alter table article add column last_changed_at timestamp with time zone;
