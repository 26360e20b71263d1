-- Personal access tokens of programs. Of a token only its SHA-256 is stored: it is long and random, so nobody guesses it back.

create sequence api_token_seq start with 50 increment by 50;
create table api_token (
    id           bigint      not null primary key,
    account_id   bigint      not null references account (id),
    name         varchar(80) not null,
    token_hash   varchar(64) not null,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    last_used_on date,
    revoked_at   timestamp with time zone,
    version      bigint      not null,
    constraint api_token_hash unique (token_hash)
);
create index api_token_of on api_token (account_id, created_at);

insert into setting (id, setting_key, setting_value, valid_from)
select max(id) + 1, 'security.token.days', '90', date '2026-01-01' from setting;
