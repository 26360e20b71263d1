package vn.edu.phutho.portal.news;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.StaleDataException;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * A piece of news. Life: drafted (by hand or by importing a page of the old site), revised, published - at once or from
 * a planned moment on - and, if need be, taken back with its address answering "not found" from then on. Nothing is
 * deleted.
 */
@Entity
@Table(name = "article")
public class Article {

    private static final int DROPPED_LENGTH_MAX = ArticleContent.BLOCK_MAX;

    private static final int DROPPED_MAX = 200;

    private static final int RELATED_LENGTH_MAX = ArticleContent.RELATED_MAX * (ArticleContent.TITLE_MAX + 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = ArticleContent.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = 100)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "category_code", nullable = false)
    private NewsCategory category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ArticleStatus status = ArticleStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    @Column(name = "dated_at", nullable = false)
    private LocalDateTime datedAt;

    @Column(name = "visible_from")
    private Instant visibleFrom;

    @Embedded
    private Credits credits = Credits.none();

    @Column(nullable = false, length = 600)
    private String summary;

    /** Written with each change and looked into by the database only, so no reader pays for it. */
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "search_text", nullable = false, length = 1_000_000)
    private String searchText;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "article_block", joinColumns = @JoinColumn(name = "article_id"))
    @OrderBy("position")
    private List<ArticleBlock> blocks = new ArrayList<>();

    /** Titles that stood under "Các tin khác" of the imported page, as the editor left them. */
    @Convert(converter = LinesConverter.class)
    @Column(name = "related_titles", nullable = false, length = RELATED_LENGTH_MAX)
    private List<String> relatedTitles = List.of();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "article_doubt", joinColumns = @JoinColumn(name = "article_id"))
    @OrderBy("position")
    private List<ArticleDoubt> doubts = new ArrayList<>();

    /** Lines of the imported page that did not become part of the article. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "article_dropped", joinColumns = @JoinColumn(name = "article_id"))
    @AttributeOverride(name = "text", column = @Column(name = "line", nullable = false, length = DROPPED_LENGTH_MAX))
    @OrderBy("position")
    private List<ArticleLine> droppedLines = new ArrayList<>();

    @Column(name = "last_changed_by", length = 160)
    private String lastChangedBy;

    @Column(name = "last_changed_at")
    private Instant lastChangedAt;

    @Version
    private long version;

    protected Article() {}

    /**
     * A draft, not yet seen by any reader.
     *
     * @param category the section named by the content
     * @param content title, body and the rest
     */
    public Article(NewsCategory category, ArticleContent content) {
        apply(category, content);
    }

    /**
     * Notes what the editor should see of the import.
     *
     * @param found what the import could not be sure of
     * @param dropped lines that did not become part of the article; the first 200 are kept, long ones cut
     */
    public void noteImport(List<ImportDoubt> found, List<String> dropped) {
        doubts = new ArrayList<>(ArticleDoubt.listOf(found));
        droppedLines = new ArrayList<>(ArticleLine.listOf(dropped.stream()
                .limit(DROPPED_MAX)
                .map(line -> line.substring(0, Math.min(line.length(), DROPPED_LENGTH_MAX)))
                .toList()));
    }

    /**
     * Changes title, body and the rest; readers of a published article see it with their next request.
     *
     * @param newCategory the section named by the content
     * @param content title, body and the rest
     * @param openDoubts doubts that the editor has not settled, with the numbers of blocks as they are in the content
     * @param seenVersion version the editor's page was drawn from
     * @throws StaleDataException when somebody changed the article since
     */
    public void revise(
            NewsCategory newCategory, ArticleContent content, List<ImportDoubt> openDoubts, long seenVersion) {
        requireVersion(seenVersion);
        apply(newCategory, content);
        doubts = new ArrayList<>(ArticleDoubt.listOf(openDoubts));
    }

    /**
     * Shows the article to its readers, at once or from {@link #getVisibleFrom()} on.
     *
     * @throws StaleDataException when somebody changed the article since {@code seenVersion}
     */
    public void publish(long seenVersion) {
        requireVersion(seenVersion);
        if (status == ArticleStatus.PUBLISHED) {
            throw new BusinessRuleViolation("news.article.alreadyPublished");
        }
        status = ArticleStatus.PUBLISHED;
        doubts.clear();
        droppedLines.clear();
    }

    /** Takes a published article back. */
    public void unpublish(long seenVersion) {
        requireVersion(seenVersion);
        if (status != ArticleStatus.PUBLISHED) {
            throw new BusinessRuleViolation("news.article.notPublished");
        }
        status = ArticleStatus.UNPUBLISHED;
    }

    /**
     * Notes who changed the article last, for whoever finds it changed.
     *
     * @param who name as pages show it
     * @param when the moment of the change
     */
    public void noteChange(String who, Instant when) {
        lastChangedBy = who;
        lastChangedAt = when;
    }

    private void requireVersion(long seenVersion) {
        if (version != seenVersion) {
            throw new StaleDataException("news.article.stale");
        }
    }

    private void apply(NewsCategory newCategory, ArticleContent content) {
        // First: setting an attribute that was not fetched makes EclipseLink read it.
        searchText = content.blocks().stream()
                .map(block -> VietnameseText.fold(block.text()))
                .collect(Collectors.joining(" ", VietnameseText.fold(content.title()) + " ", ""));
        category = newCategory;
        title = content.title();
        slug = VietnameseText.slug(title);
        visibility = content.visibility();
        datedAt = content.datedAt();
        visibleFrom = content.visibleFrom();
        credits = content.credits();
        blocks = new ArrayList<>(ArticleBlock.listOf(content.blocks()));
        relatedTitles = content.relatedTitles();
        summary = Summary.of(content.blocks());
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getSlug() {
        return slug;
    }

    public NewsCategory getCategory() {
        return category;
    }

    public ArticleStatus getStatus() {
        return status;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public LocalDateTime getDatedAt() {
        return datedAt;
    }

    public Instant getVisibleFrom() {
        return visibleFrom;
    }

    /** Who wrote and photographed; JPA reads credits without any part as null. */
    public Credits getCredits() {
        return credits == null ? Credits.none() : credits;
    }

    public String getSummary() {
        return summary;
    }

    /** The body in order. */
    public List<Block> getBlocks() {
        return blocks.stream().map(ArticleBlock::toBlock).toList();
    }

    public List<String> getRelatedTitles() {
        return List.copyOf(relatedTitles);
    }

    public List<ImportDoubt> getDoubts() {
        return doubts.stream().map(ArticleDoubt::toDoubt).toList();
    }

    public List<String> getDroppedLines() {
        return droppedLines.stream().map(ArticleLine::text).toList();
    }

    /** Name of who changed the article last; null when nobody did since names are noted. */
    public String getLastChangedBy() {
        return lastChangedBy;
    }

    /** When that was; null as above. */
    public Instant getLastChangedAt() {
        return lastChangedAt;
    }

    public long getVersion() {
        return version;
    }
}
