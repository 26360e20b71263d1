package vn.edu.phutho.portal.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.news.ImportDoubt;
import vn.edu.phutho.portal.news.NewsCategory;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.news.legacy.Byline;
import vn.edu.phutho.portal.news.legacy.LegacyPage;
import vn.edu.phutho.portal.news.legacy.LegacyPageParser;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** Turns a page of the old site into a draft. */
@ApplicationScoped
public class LegacyImport {

    /** Old pages printed the server's time; whether that was UTC is not known, hence the choice. */
    private static final int HOURS_FROM_UTC = 7;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Clock clock;

    /**
     * Makes and stores a draft from the text of a page.
     *
     * @param text the page as text
     * @param categoryCode section of the news
     * @param addSevenHours whether the printed time is UTC and must become school time
     * @return the stored draft with what was doubtful
     */
    public Article draft(String text, String categoryCode, boolean addSevenHours) {
        LegacyPage page = new LegacyPageParser().parse(text);
        if (page.title().isBlank() && page.blocks().isEmpty()) {
            throw new BusinessRuleViolation("news.import.nothingFound");
        }
        NewsCategory category = articles.category(categoryCode)
                .orElseThrow(() -> new InvalidInputException(
                        new Fault("category", Refusal.of("news.article.categoryUnknown", categoryCode))));
        LocalDateTime dated = page.publishedAt()
                .map(printed -> addSevenHours ? printed.plusHours(HOURS_FROM_UTC) : printed)
                .orElseGet(() -> LocalDateTime.now(clock).withSecond(0).withNano(0));
        List<String> related = page.relatedTitles();
        int kept = Math.min(related.size(), ArticleContent.RELATED_MAX);
        Article article = new Article(
                category,
                new ArticleContent(
                        cut(title(page), ArticleContent.TITLE_MAX),
                        dated,
                        categoryCode,
                        Visibility.PUBLIC,
                        credits(page),
                        body(page),
                        related.subList(0, kept),
                        null));
        article.noteImport(
                Stream.concat(doubts(page), shortened(page)).toList(),
                Stream.concat(page.dropped().stream(), related.stream().skip(kept))
                        .toList());
        articles.add(article);
        return article;
    }

    private static String title(LegacyPage page) {
        return page.title().isBlank() ? page.blocks().get(0).text() : page.title();
    }

    private static List<Block> body(LegacyPage page) {
        return page.blocks().isEmpty() ? List.of(new Block(BlockKind.PARAGRAPH, page.title())) : page.blocks();
    }

    private static Credits credits(LegacyPage page) {
        Byline byline = page.byline();
        return new Credits(
                cut(byline.degree().orElse(null), Credits.DEGREE_MAX),
                cut(byline.name().orElse(null), Credits.NAME_MAX),
                cut(byline.post().orElse(null), Credits.POST_MAX),
                cut(page.textCredit().orElse(null), Credits.CREDIT_MAX),
                cut(page.photoCredit().orElse(null), Credits.CREDIT_MAX));
    }

    /** What a page prints may be longer than what is stored; {@link #shortened} tells the editor. */
    private static String cut(String text, int max) {
        return text == null || text.length() <= max ? text : text.substring(0, max);
    }

    private static Stream<ImportDoubt> shortened(LegacyPage page) {
        Byline byline = page.byline();
        return Stream.of(
                        tooLong(DoubtKind.TITLE_SHORTENED, Optional.of(title(page)), ArticleContent.TITLE_MAX),
                        tooLong(DoubtKind.CREDIT_SHORTENED, byline.degree(), Credits.DEGREE_MAX),
                        tooLong(DoubtKind.CREDIT_SHORTENED, byline.name(), Credits.NAME_MAX),
                        tooLong(DoubtKind.CREDIT_SHORTENED, byline.post(), Credits.POST_MAX),
                        tooLong(DoubtKind.CREDIT_SHORTENED, page.textCredit(), Credits.CREDIT_MAX),
                        tooLong(DoubtKind.CREDIT_SHORTENED, page.photoCredit(), Credits.CREDIT_MAX))
                .flatMap(Optional::stream);
    }

    private static Optional<ImportDoubt> tooLong(DoubtKind kind, Optional<String> text, int max) {
        return text.filter(printed -> printed.length() > max).map(whole -> new ImportDoubt(kind, whole, null));
    }

    private static Stream<ImportDoubt> doubts(LegacyPage page) {
        return page.doubts().stream()
                .map(doubt -> new ImportDoubt(
                        doubt.kind(),
                        doubt.text(),
                        doubt.block().isPresent() ? doubt.block().getAsInt() + 1 : null));
    }
}
