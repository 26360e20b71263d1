-- The directory of people.
insert into setting (id, setting_key, setting_value, valid_from)
select max(id) + 1, 'people.page_size', '25', date '2026-01-01' from setting;
