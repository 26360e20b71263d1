-- A session ends with the password it began with, and at the latest after some hours.

alter table account add column credential_version integer default 0 not null;

insert into setting (id, setting_key, setting_value, valid_from)
select max(id) + 1, 'security.session.max_hours', '12', date '2026-01-01' from setting;
