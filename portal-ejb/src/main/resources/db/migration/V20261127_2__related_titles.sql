-- Related titles stand in the article, a line each: every reader of an article needs all of them, nobody looks for one.

alter table article add column related_titles varchar(20050) default '' not null;
update article set related_titles = coalesce(
    (select string_agg(r.title, '
' order by r.position) from article_related r where r.article_id = article.id), '');
drop table article_related;
