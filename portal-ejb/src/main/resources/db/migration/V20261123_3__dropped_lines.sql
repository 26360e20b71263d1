-- What an import left out, shown to the editor until the article is published.

create table article_dropped (
    article_id bigint       not null references article (id),
    position   integer      not null,
    line       varchar(400) not null,
    primary key (article_id, position)
);
