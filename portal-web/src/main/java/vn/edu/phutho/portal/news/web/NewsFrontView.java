package vn.edu.phutho.portal.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.news.application.NewsQueries;

/** The front page of guests: the newest article large, the next ones below. */
@Named
@RequestScoped
public class NewsFrontView {

    private static final int SHOWN = 8;

    @Inject
    private NewsQueries queries;

    private List<ArticleSummary> news;

    @PostConstruct
    void load() {
        news = queries.newest(SHOWN);
    }

    public ArticleSummary getLead() {
        return news.isEmpty() ? null : news.get(0);
    }

    public List<ArticleSummary> getOthers() {
        return news.isEmpty() ? news : news.subList(1, news.size());
    }
}
