package vn.edu.phutho.portal.news.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.primefaces.PrimeFaces;
import vn.edu.phutho.portal.draft.FormName;
import vn.edu.phutho.portal.draft.application.SavedDraft;
import vn.edu.phutho.portal.draft.web.Conflict;
import vn.edu.phutho.portal.draft.web.DraftView;
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
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.Shown;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.StaleDataException;

/** Correcting an article, imported or not, and publishing it or taking it back. */
@Named
@ViewScoped
@SuppressWarnings(
        "serial") // what is injected are proxies, which serialize themselves, and the lists are those of the JDK
public class NewsroomEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Name of the hidden field that tells a draft which blocks there are. */
    private static final String SHAPE = "edit:shape";

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

    @Inject
    private DraftView drafts;

    @Inject
    private ActKey actKey;

    private ArticleDetails article;
    private ArticleForm form;
    private List<Section> sections;
    private long seenVersion;
    private Conflict conflict;

    /** Reads the article when the page is first asked for; later posts work on what was typed. */
    public void load() {
        if (form == null) {
            article = queries.article(parameters.id());
            form = new ArticleForm(article);
            sections = news.sections();
            seenVersion = article.version();
            drafts.open(FormName.ARTICLE, getKey()).ifPresent(this::takeUp);
        }
    }

    /** Prepares the rows for the draft; its texts come when the form is drawn. */
    private void takeUp(SavedDraft draft) {
        seenVersion = Objects.requireNonNullElse(draft.version(), seenVersion);
        String before = form.getShape();
        form.arrange(draft.fields().get(SHAPE), isStale());
        if (!form.getShape().equals(before)) {
            drafts.noteDifference();
        }
    }

    private boolean isStale() {
        return seenVersion != article.version();
    }

    /** Stores the changes; a published article changes for its readers at once. */
    public void save() throws IOException {
        ArticleContent content = form.toContent();
        if (stored(() -> service.revise(article.id(), content, form.openDoubts(), seenVersion, actKey.sent()))) {
            done("edit.saved");
        }
    }

    /** Stores the changes and shows the article to its readers. */
    public void publish() throws IOException {
        ArticleContent content = form.toContent();
        if (stored(() -> service.publish(article.id(), content, seenVersion, actKey.sent()))) {
            if (shown.ahead(content.visibleFrom())) {
                done("edit.plannedNow", shown.moment(content.visibleFrom()));
            } else {
                done("edit.publishedNow");
            }
        }
    }

    /** Stores the changes and takes the article back from its readers. */
    public void unpublish() throws IOException {
        ArticleContent content = form.toContent();
        if (stored(() -> service.unpublish(article.id(), content, seenVersion, actKey.sent()))) {
            done("edit.unpublishedNow");
        }
    }

    /** Acts, or shows what somebody else changed meanwhile; then everything typed is still there. */
    private boolean stored(Runnable act) {
        try {
            act.run();
            drafts.done(FormName.ARTICLE, getKey());
            return true;
        } catch (StaleDataException somebodyWasFaster) {
            ArticleDetails present = queries.article(article.id());
            if (conflict == null || present.version() != article.version()) {
                conflict = conflict(new ArticleForm(article), present);
            }
            article = present;
            return false;
        }
    }

    private Conflict conflict(ArticleForm seen, ArticleDetails present) {
        return Conflict.between(
                present.changedBy(),
                present.changedAt() == null ? null : shown.moment(present.changedAt()),
                ArticleChanges.shown(seen, sections),
                ArticleChanges.shown(new ArticleForm(present), sections));
    }

    /** What somebody else changed since the form was opened, or since its draft was begun; null when nothing is in the way. */
    public Conflict getConflict() {
        if (conflict == null && isStale()) {
            conflict = conflict(form, article);
        }
        return conflict;
    }

    /** The editor's text is to take the place of what somebody else stored: the next act is against the present version. */
    public void keepMine() {
        form.forgetNumbers();
        seenVersion = article.version();
        conflict = null;
        drafts.kept();
    }

    /** The editor's text is given up for what is stored. */
    public void takeTheirs() throws IOException {
        drafts.drop(FormName.ARTICLE.slug(), getKey());
    }

    private void done(String key, Object... args) throws IOException {
        Messages.done("news", key, args);
        Redirect.to(addresses.edit(article.id()));
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

    /** What the form is about, for its draft. */
    public String getKey() {
        return Long.toString(article.id());
    }

    public long getSeenVersion() {
        return seenVersion;
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
