package vn.edu.phutho.portal.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.news.application.NewsroomQueries;
import vn.edu.phutho.portal.platform.web.Pager;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.Slice;

/** All articles, for editors. */
@Named
@RequestScoped
public class NewsroomListView {

    @Inject
    private NewsroomQueries queries;

    @Inject
    private Parameters parameters;

    @Inject
    private Addresses addresses;

    private Slice<ArticleSummary> slice;

    @PostConstruct
    void load() {
        slice = queries.list(parameters.number("page", 1));
    }

    public List<ArticleSummary> getRows() {
        return slice.rows();
    }

    public Pager getPager() {
        return new Pager(slice, addresses::newsroomList);
    }
}
