package vn.edu.phutho.portal.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.notice.application.NoticeLine;
import vn.edu.phutho.portal.notice.application.NoticeQueries;

/** The caller's newest notices. */
@Named
@RequestScoped
public class NoticeListView {

    @Inject
    private NoticeQueries queries;

    private List<NoticeLine> rows;

    @PostConstruct
    void load() {
        rows = queries.newest();
    }

    public List<NoticeLine> getRows() {
        return rows;
    }

    public boolean isUnread() {
        return rows.stream().anyMatch(NoticeLine::unread);
    }
}
