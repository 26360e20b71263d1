package vn.edu.phutho.portal.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.application.ArticleDetails;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.news.application.ArticleToRead;
import vn.edu.phutho.portal.news.application.NewsQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.PersonName;

/** An article to read or to print. */
@Named
@RequestScoped
public class ArticleView {

    /** Syllables that people read in a minute, a careful figure for official texts. */
    private static final int WORDS_PER_MINUTE = 250;

    private static final int MOVED_PERMANENTLY = 301;

    @Inject
    private NewsQueries queries;

    @Inject
    private Parameters parameters;

    @Inject
    private Addresses addresses;

    private ArticleDetails article;
    private List<ArticleSummary> others;

    /** Finds the article; an old or mistyped title in the address leads to the right one. */
    public void load() {
        ArticleToRead found = queries.article(parameters.id());
        article = found.article();
        others = found.others();
        String slug = parameters.text("slug");
        if (slug != null && !slug.equals(article.slug())) {
            FacesContext context = FacesContext.getCurrentInstance();
            ExternalContext external = context.getExternalContext();
            external.setResponseStatus(MOVED_PERMANENTLY);
            external.setResponseHeader("Location", addresses.article(article.id(), article.slug()));
            context.responseComplete();
        }
    }

    public ArticleDetails getArticle() {
        return article;
    }

    public List<ArticleSummary> getOthers() {
        return others;
    }

    public String getAuthorInitials() {
        String name = article.credits().getName();
        return name == null ? "" : new PersonName(name).initials();
    }

    public String getReadingTime() {
        int words = 0;
        for (Block block : article.blocks()) {
            words += spaces(block.text()) + 1;
        }
        long minutes = Math.max(1, Math.round((double) words / WORDS_PER_MINUTE));
        return Messages.text("news", "readingTime", Long.toString(minutes));
    }

    private static int spaces(String text) {
        int count = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            count++;
        }
        return count;
    }

    /** "Tin: ...; Ảnh: ..." when the page named them; empty otherwise. */
    public String getCreditLine() {
        String text = article.credits().getText();
        String photo = article.credits().getPhoto();
        return Stream.of(
                        text == null ? null : Messages.text("news", "credit.text", text),
                        photo == null ? null : Messages.text("news", "credit.photo", photo))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
