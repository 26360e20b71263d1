-- The list of accounts.
insert into setting (id, setting_key, setting_value, valid_from)
select max(id) + 1, 'account.page_size', '20', date '2026-01-01' from setting;
