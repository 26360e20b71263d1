package vn.edu.phutho.portal.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.notice.application.NoticeQueries;
import vn.edu.phutho.portal.platform.web.Messages;

/** The bell of the frame: one count for each page. */
@Named
@RequestScoped
public class NoticeBellView {

    private static final long SHOWN_MAX = 99;

    @Inject
    private NoticeQueries queries;

    private long count;

    @PostConstruct
    void load() {
        count = queries.count();
    }

    public long getCount() {
        return count;
    }

    /** The number on the bell. */
    public String getFigure() {
        return count > SHOWN_MAX ? SHOWN_MAX + "+" : Long.toString(count);
    }

    /** The same in words, for those who do not see it. */
    public String getWords() {
        return Messages.text("common", "notice.bell", count);
    }
}
