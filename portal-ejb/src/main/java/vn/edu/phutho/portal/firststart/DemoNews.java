package vn.edu.phutho.portal.firststart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.news.application.LegacyImport;

/**
 * The school's article of 28 November 2021, read by the same import that editors use, and invented news around it. The
 * files of {@code news/} have head lines "key: value", an empty line, then the body: "# " begins a heading, "@ " a photo
 * caption.
 */
@ApplicationScoped
class DemoNews {

    private static final String OLD_PAGE = "news-2021-11-28-cluster-conference.txt";

    @Inject
    private ArticleRepository articles;

    @Inject
    private LegacyImport legacyImport;

    void load() {
        publish(legacyImport.draft(Table.text(OLD_PAGE), "EMULATION_COMMENDATION", false));
        for (String file : Table.text("news/index.txt").lines().toList()) {
            publish(read(Table.text("news/" + file)));
        }
    }

    private static void publish(Article article) {
        article.publish(article.getVersion());
    }

    private Article read(String text) {
        String[] headAndBody = text.split("\\R\\R", 2);
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : headAndBody[1].split("\\R\\s*\\R")) {
            blocks.add(block(paragraph.strip()));
        }
        String category = head(headAndBody[0], "category");
        ArticleContent content = new ArticleContent(
                head(headAndBody[0], "title"),
                LocalDateTime.parse(head(headAndBody[0], "dated")),
                category,
                Visibility.valueOf(head(headAndBody[0], "visibility")),
                new Credits(null, head(headAndBody[0], "author"), head(headAndBody[0], "post"), null, null),
                blocks,
                List.of(),
                null);
        Article article = new Article(articles.category(category).orElseThrow(), content);
        articles.add(article);
        return article;
    }

    private static Block block(String paragraph) {
        if (paragraph.startsWith("# ")) {
            return new Block(BlockKind.HEADING, paragraph.substring(2));
        }
        if (paragraph.startsWith("@ ")) {
            return new Block(BlockKind.CAPTION, paragraph.substring(2));
        }
        return new Block(BlockKind.PARAGRAPH, paragraph.replaceAll("\\R", " "));
    }

    private static String head(String head, String key) {
        return Arrays.stream(head.split("\\R"))
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .findFirst()
                .orElse(null);
    }
}
