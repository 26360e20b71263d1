package vn.edu.phutho.portal.news.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells all nodes that readers may see other news than before. The one place that knows the table {@code
 * news_generation}: its number tells other nodes, the event {@link NewsChanged} tells this one.
 */
@ApplicationScoped
public class NewsAnnouncement {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Inject
    private Event<NewsChanged> newsChanged;

    /** Announces the change of an article. To be called in the transaction of the change, and undone with it. */
    public void changed(long articleId) {
        em.createNativeQuery("update news_generation set generation = generation + 1 where id = 1")
                .executeUpdate();
        newsChanged.fire(new NewsChanged(articleId));
    }

    /** Makes changes on other nodes wait until the present transaction ends. */
    public void holdOthers() {
        em.createNativeQuery("update news_generation set generation = generation where id = 1")
                .executeUpdate();
    }

    /** The number as it is stored now; needs no transaction. */
    long stored() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select generation from news_generation where id = 1");
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("news_generation has no row 1");
            }
            return row.getLong(1);
        }
    }
}
