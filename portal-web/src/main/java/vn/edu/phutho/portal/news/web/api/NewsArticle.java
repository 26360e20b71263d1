package vn.edu.phutho.portal.news.web.api;

import java.time.LocalDateTime;
import java.util.List;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.application.ArticleDetails;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** An article with its text. */
public record NewsArticle(
        long id,
        String title,
        Category category,
        LocalDateTime dated,
        String status,
        String visibility,
        CreditLines credits,
        List<TextBlock> blocks,
        List<String> relatedTitles,
        NewsItem.ItemLinks links) {

    public NewsArticle {
        blocks = List.copyOf(blocks);
        relatedTitles = List.copyOf(relatedTitles);
    }

    /** A section of the news. */
    public record Category(String code, String name) {}

    /** Who wrote and photographed; what is not known is left out. */
    public record CreditLines(String degree, String name, String post, String text, String photo) {

        static CreditLines of(Credits credits) {
            return new CreditLines(
                    credits.getDegree(), credits.getName(), credits.getPost(), credits.getText(), credits.getPhoto());
        }
    }

    /** A paragraph, a heading or the words under a photo. */
    public record TextBlock(String kind, String text) {

        static TextBlock of(Block block) {
            return new TextBlock(block.kind().name(), block.text());
        }
    }

    static NewsArticle of(ArticleDetails article, Addresses addresses) {
        return new NewsArticle(
                article.id(),
                article.title(),
                new Category(article.categoryCode(), article.category()),
                article.datedAt(),
                article.status().name(),
                article.visibility().name(),
                CreditLines.of(article.credits()),
                article.blocks().stream().map(TextBlock::of).toList(),
                article.relatedTitles(),
                NewsItem.links(article.id(), article.slug(), addresses));
    }
}
