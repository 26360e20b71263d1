package vn.edu.phutho.portal.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.ImportDoubt;
import vn.edu.phutho.portal.news.NewsCategory;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.news.legacy.Byline;
import vn.edu.phutho.portal.news.legacy.LegacyPage;
import vn.edu.phutho.portal.news.legacy.LegacyPageParser;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

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
                .orElseThrow(() -> new BusinessRuleViolation("news.article.categoryUnknown", categoryCode));
        LocalDateTime dated = page.publishedAt()
                .map(printed -> addSevenHours ? printed.plusHours(HOURS_FROM_UTC) : printed)
                .orElseGet(() -> LocalDateTime.now(clock).withSecond(0).withNano(0));
        Article article = new Article(
                category,
                new ArticleContent(
                        title(page), dated, categoryCode, Visibility.PUBLIC, credits(page), body(page), null));
        article.noteImport(doubts(page), page.relatedTitles());
        articles.add(article);
        return article;
    }

    private static String title(LegacyPage page) {
        String title = page.title().isBlank() ? page.blocks().get(0).text() : page.title();
        return title.length() > ArticleContent.TITLE_MAX ? title.substring(0, ArticleContent.TITLE_MAX) : title;
    }

    private static List<Block> body(LegacyPage page) {
        return page.blocks().isEmpty() ? List.of(new Block(BlockKind.PARAGRAPH, page.title())) : page.blocks();
    }

    private static Credits credits(LegacyPage page) {
        Byline byline = page.byline();
        return new Credits(
                byline.degree().orElse(null),
                byline.name().orElse(null),
                byline.post().orElse(null),
                page.textCredit().orElse(null),
                page.photoCredit().orElse(null));
    }

    private static List<ImportDoubt> doubts(LegacyPage page) {
        return page.doubts().stream()
                .map(doubt -> new ImportDoubt(
                        doubt.kind().name(),
                        doubt.text(),
                        doubt.block().isPresent() ? doubt.block().getAsInt() + 1 : null))
                .toList();
    }
}
