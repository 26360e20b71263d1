package vn.edu.phutho.portal.news.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.ImportDoubt;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.news.application.ArticleDetails;
import vn.edu.phutho.portal.platform.time.SchoolClock;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.TypedDate;
import vn.edu.phutho.portal.shared.VietnameseText;

/** What an editor has typed, kept as typed until it makes sense. */
@SuppressWarnings("serial") // the lists are array lists of serializable rows
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private String title;
    private String dated;
    private String section;
    private String degree;
    private String author;
    private String post;
    private String textCredit;
    private String photoCredit;
    private String visibility;
    private String visibleFrom;
    private String related;
    private final List<BlockRow> blocks = new ArrayList<>();
    private final List<DoubtRow> doubts = new ArrayList<>();

    ArticleForm(ArticleDetails article) {
        title = article.title();
        dated = TYPED.format(article.datedAt());
        section = article.categoryCode();
        degree = article.credits().getDegree();
        author = article.credits().getName();
        post = article.credits().getPost();
        textCredit = article.credits().getText();
        photoCredit = article.credits().getPhoto();
        visibility = article.visibility().name();
        visibleFrom = article.visibleFrom() == null
                ? null
                : TYPED.format(article.visibleFrom().atZone(SchoolClock.ZONE));
        related = String.join("\n", article.relatedTitles());
        article.doubts().forEach(doubt -> doubts.add(new DoubtRow(doubt)));
        article.blocks().forEach(block -> blocks.add(new BlockRow(blocks.size() + 1, block.kind(), block.text())));
    }

    /**
     * The content.
     *
     * @throws InvalidInputException with everything that is wrong, by the fields of the article
     */
    ArticleContent toContent() {
        Faults faults = new Faults();
        LocalDateTime day = faults.take("dated", () -> moment(dated)).orElse(null);
        Instant from = faults.take("visibleFrom", () -> moment(visibleFrom))
                .map(moment -> moment.atZone(SchoolClock.ZONE).toInstant())
                .orElse(null);
        Credits credits = faults.take("credits", () -> new Credits(degree, author, post, textCredit, photoCredit))
                .orElseGet(Credits::none);
        List<Block> body = BlockRows.body(blocks);
        List<String> titles = related == null ? List.of() : related.lines().toList();
        Optional<ArticleContent> content = faults.take(
                "",
                () -> new ArticleContent(
                        title, day, section, Visibility.valueOf(visibility), credits, body, titles, from));
        faults.check();
        return content.orElseThrow();
    }

    private List<BlockRow> filled() {
        return blocks.stream().filter(row -> !row.isBlank()).toList();
    }

    /** The doubts that are not settled: ticked off, or about a block that is gone; numbers are those of the content. */
    List<ImportDoubt> openDoubts() {
        List<Integer> numbers = filled().stream().map(BlockRow::getNumber).toList();
        List<ImportDoubt> open = new ArrayList<>();
        for (DoubtRow row : doubts) {
            ImportDoubt doubt = row.getDoubt();
            int place = doubt.blockNumber() == null ? 0 : numbers.indexOf(doubt.blockNumber()) + 1;
            if (!row.isSettled() && doubt.blockNumber() == null) {
                open.add(doubt);
            } else if (!row.isSettled() && place > 0) {
                open.add(doubt.atBlock(place));
            }
        }
        return open;
    }

    /** Prepares the rows for a draft that will fill them, see {@link BlockRows#arranged}. */
    void arrange(String shape, boolean newer) {
        setBlocks(BlockRows.arranged(List.copyOf(blocks), shape, newer));
    }

    /** The article was changed meanwhile: numbers of blocks are those of its former state. */
    void forgetNumbers() {
        setBlocks(BlockRows.unnumbered(blocks));
    }

    private void setBlocks(List<BlockRow> rows) {
        blocks.clear();
        blocks.addAll(rows);
    }

    /** Which rows there are, for the draft. */
    public String getShape() {
        return BlockRows.shape(blocks);
    }

    /** What was typed as a day and time; null when nothing was. */
    private static LocalDateTime moment(String typed) {
        return typed == null || VietnameseText.storable(typed).isBlank() ? null : TypedDate.moment(typed);
    }

    public List<DoubtRow> getDoubts() {
        return doubts;
    }

    public String getRelated() {
        return related;
    }

    public void setRelated(String related) {
        this.related = related;
    }

    public List<BlockRow> getBlocks() {
        return blocks;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDated() {
        return dated;
    }

    public void setDated(String dated) {
        this.dated = dated;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getDegree() {
        return degree;
    }

    public void setDegree(String degree) {
        this.degree = degree;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getTextCredit() {
        return textCredit;
    }

    public void setTextCredit(String textCredit) {
        this.textCredit = textCredit;
    }

    public String getPhotoCredit() {
        return photoCredit;
    }

    public void setPhotoCredit(String photoCredit) {
        this.photoCredit = photoCredit;
    }

    public String getVisibility() {
        return visibility;
    }

    public void setVisibility(String visibility) {
        this.visibility = visibility;
    }

    public String getVisibleFrom() {
        return visibleFrom;
    }

    public void setVisibleFrom(String visibleFrom) {
        this.visibleFrom = visibleFrom;
    }
}
