-- A thousand dossiers that wait for the head of K-LLCS, for docs/benchmarks.md. Runs on H2 and PostgreSQL, portal stopped.
insert into person (id, full_name, sort_key, search_text, version)
select 100000 + n, 'Người Thử ' || n, '20' || (100000 + n), 'nguoi thu ' || n, 1
from (select a.i + b.i * 10 + c.i * 100 as n from
    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as a (i),
    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as b (i),
    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as c (i)) as numbers;
insert into dossier (id, offered_title_id, person_id, unit_id, post, state, state_since, submissions, living_key, version)
select p.id, 1, p.id, u.id, 'Giảng viên', 'SUBMITTED', timestamp with time zone '2026-11-12 09:00:00+07:00', 1,
    '1/LDTT/' || p.id, 1
from person p, org_unit u where p.id >= 100000 and u.code = 'K-LLCS';
insert into dossier_entry (dossier_id, position, act, to_state, actor_id, actor_name, done_at)
select d.id, 1, 'SUBMIT', 'SUBMITTED', d.person_id, 'Người Thử', timestamp with time zone '2026-11-12 09:00:00+07:00'
from dossier d where d.id >= 100000;
