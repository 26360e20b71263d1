package vn.edu.phutho.portal.news;

import java.util.List;
import java.util.Optional;

/** All articles, whatever their state. */
public interface ArticleRepository {

    /** Adds a draft; its id is known once the transaction is flushed. */
    void add(Article article);

    /**
     * The article of that id.
     *
     * @throws vn.edu.phutho.portal.shared.NotFoundException when there is none
     */
    Article get(long id);

    /**
     * The same to change it: whoever comes second waits here and then sees what the first one stored.
     *
     * @throws vn.edu.phutho.portal.shared.NotFoundException when there is none
     */
    Article getForUpdate(long id);

    /** The sections in their order. */
    List<NewsCategory> categories();

    /** The section of that code. */
    Optional<NewsCategory> category(String code);
}
