-- Files that people upload. The content lies in the data folder under its hash; several rows may name the same content.

create sequence stored_file_seq start with 50 increment by 50;
create table stored_file (
    id          bigint       not null primary key,
    sha256      varchar(64)  not null,
    byte_count  bigint       not null,
    file_type   varchar(20)  not null,
    name        varchar(200) not null,
    uploaded_by bigint       not null references account (id),
    created_at  timestamp with time zone not null,
    version     bigint       not null
);
create index stored_file_content on stored_file (sha256);

insert into setting (id, setting_key, setting_value, valid_from)
select max(id) + 1, 'document.file_max_mb', '20', date '2026-01-01' from setting;
