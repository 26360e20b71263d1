package vn.edu.phutho.portal.news.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.news.ImportDoubt;
import vn.edu.phutho.portal.news.application.ArticleDetails;
import vn.edu.phutho.portal.news.application.NewsQueries;
import vn.edu.phutho.portal.news.application.NewsroomQueries;
import vn.edu.phutho.portal.news.application.NewsroomService;
import vn.edu.phutho.portal.news.application.Section;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Shown;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** Correcting an article, imported or not, and publishing it or taking it back. */
@Named
@ViewScoped
@SuppressWarnings(
        "serial") // what is injected are proxies, which serialize themselves, and the lists are those of the JDK
public class NewsroomEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NewsroomQueries queries;

    @Inject
    private NewsroomService service;

    @Inject
    private NewsQueries news;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    @Inject
    private Shown shown;

    private ArticleDetails article;
    private ArticleForm form;
    private List<Section> sections;

    /** Reads the article when the page is first asked for; later posts work on what was typed. */
    public void load() {
        if (form == null) {
            article = queries.article(parameters.id());
            form = new ArticleForm(article);
            sections = news.sections();
        }
    }

    /** Stores the changes; a published article changes for its readers at once. */
    public void save() throws IOException {
        ArticleContent content = form.toContent().orElse(null);
        if (content != null) {
            service.revise(article.id(), content, form.openDoubts(), article.version());
            done("edit.saved");
        }
    }

    /** Stores the changes and shows the article to its readers. */
    public void publish() throws IOException {
        ArticleContent content = form.toContent().orElse(null);
        if (content != null) {
            service.publish(article.id(), content, article.version());
            if (shown.ahead(content.visibleFrom())) {
                done("edit.plannedNow", shown.moment(content.visibleFrom()));
            } else {
                done("edit.publishedNow");
            }
        }
    }

    /** Stores the changes and takes the article back from its readers. */
    public void unpublish() throws IOException {
        ArticleContent content = form.toContent().orElse(null);
        if (content != null) {
            service.unpublish(article.id(), content, article.version());
            done("edit.unpublishedNow");
        }
    }

    private void done(String key, Object... args) throws IOException {
        Messages.done("news", key, args);
        FacesContext.getCurrentInstance().getExternalContext().redirect(addresses.edit(article.id()));
    }

    /** Puts an empty paragraph below the row. */
    public void insertAfter(int index) {
        form.getBlocks().add(index + 1, new BlockRow(0, BlockKind.PARAGRAPH, ""));
        focus(index + 1);
    }

    /** Takes the row out; nothing is stored before the editor says so. */
    public void remove(int index) {
        form.getBlocks().remove(index);
        focus(Math.min(index, form.getBlocks().size() - 1));
    }

    private static void focus(int index) {
        if (index >= 0) {
            PrimeFaces.current().executeScript("PrimeFaces.focus('edit:rows:" + index + ":text')");
        }
    }

    /** Whether the import was not sure about that block; numbers are those of the stored draft. */
    public boolean doubtful(int blockNumber) {
        return !doubtsOf(blockNumber).isEmpty();
    }

    /** What the import was not sure about in that block. */
    public List<ImportDoubt> doubtsOf(int blockNumber) {
        return article.doubts().stream()
                .filter(doubt -> doubt.blockNumber() != null && doubt.blockNumber() == blockNumber)
                .toList();
    }

    /** The field of the form that a doubt outside the body is about. */
    public String fieldOf(DoubtKind kind) {
        return switch (kind) {
            case NO_TITLE, TITLE_CUT, TITLE_CASE_GUESSED, TITLE_SHORTENED -> "edit:title";
            case NO_DATE, SEVERAL_DATES, IMPOSSIBLE_DATE, NO_TIME, WEEKDAY_MISMATCH -> "edit:dated";
            case NO_BYLINE, BYLINE_GUESSED, SEVERAL_AUTHORS -> "edit:author";
            case CREDIT_SHORTENED -> "edit:post";
            case UNKNOWN_LINE -> "edit:dropped";
            case CREDIT_IN_TEXT, NO_BODY, CAPTION_GUESSED, HEADING_GUESSED, NO_END_MARK, MISSING_SPACE, POSSIBLE_TYPO ->
                "edit:blocks";
        };
    }

    public ArticleDetails getArticle() {
        return article;
    }

    public boolean isPublished() {
        return article.status() == ArticleStatus.PUBLISHED;
    }

    public ArticleForm getForm() {
        return form;
    }

    public List<Section> getSections() {
        return sections;
    }
}
