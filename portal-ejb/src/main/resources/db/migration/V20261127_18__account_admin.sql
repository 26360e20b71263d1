-- Accounts in lists, and who changed one last. An account without a person could so far only be the first administrator.

alter table account add column search_text varchar(240);
alter table account add column sort_key varchar(1000);
update account set search_text = username || ' '
    || coalesce((select p.search_text from person p where p.id = account.person_id), 'quan tri he thong');
update account set sort_key =
    coalesce((select p.sort_key from person p where p.id = account.person_id), username);
alter table account alter column search_text set not null;
alter table account alter column sort_key set not null;

alter table account add column rights_version integer default 0 not null;
alter table account add column changed_by varchar(160);
alter table account add column changed_at timestamp with time zone;
