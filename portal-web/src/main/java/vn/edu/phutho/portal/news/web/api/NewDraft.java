package vn.edu.phutho.portal.news.web.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.platform.web.api.JsonBody;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Faults;

/** An article as a program hands it in. The components are its members; {@link #read} says what they may hold. */
@Schema(requiredProperties = {"title", "category", "dated", "visibility", "blocks"})
public record NewDraft(
        @Schema(maxLength = ArticleContent.TITLE_MAX) String title,

        @Schema(description = "Code of a section.", examples = "TRAINING")
        String category,

        @Schema(description = "The school's local time.", examples = "2026-11-28T09:15")
        String dated,

        @Schema(enumeration = {"PUBLIC", "INTERNAL"}) String visibility,
        NewsArticle.CreditLines credits,
        List<NewsArticle.TextBlock> blocks) {

    public NewDraft {
        blocks = List.copyOf(blocks);
    }

    /**
     * Makes the content of a draft of what was sent.
     *
     * @param categories codes of the sections there are
     * @throws vn.edu.phutho.portal.shared.InvalidInputException with all that is wrong
     */
    static ArticleContent read(JsonBody body, Collection<String> categories) {
        Faults faults = body.require("dated", "visibility", "blocks").faults();
        var title = body.requiredText("title")
                .flatMap(typed -> faults.take(body.at("title"), () -> ArticleContent.checkedTitle(typed)));
        var category = body.requiredText("category")
                .flatMap(code -> faults.take(body.at("category"), () -> known(code, categories)));
        var dated = body.dayTime("dated");
        var visibility = body.constant("visibility", Visibility.class);
        var credits = body.object("credits").map(NewDraft::credits).orElseGet(Credits::none);
        List<Block> blocks = blocks(body);
        body.nothingElse();
        faults.check();
        return new ArticleContent(
                title.orElseThrow(),
                dated.orElseThrow(),
                category.orElseThrow(),
                visibility.orElseThrow(),
                credits,
                blocks,
                List.of(),
                null);
    }

    private static String known(String code, Collection<String> categories) {
        if (!categories.contains(code)) {
            throw new BusinessRuleViolation("news.article.categoryUnknown", code);
        }
        return code;
    }

    private static Credits credits(JsonBody body) {
        String degree = body.text("degree").orElse(null);
        String name = body.text("name").orElse(null);
        String post = body.text("post").orElse(null);
        String text = body.text("text").orElse(null);
        String photo = body.text("photo").orElse(null);
        body.nothingElse();
        return body.faults()
                .take(body.at(), () -> new Credits(degree, name, post, text, photo))
                .orElseGet(Credits::none);
    }

    /** Each block by itself; the body as a whole can be judged only when all of them were read. */
    private static List<Block> blocks(JsonBody body) {
        List<Block> blocks = new ArrayList<>();
        int before = body.faults().found().size();
        int number = 0;
        for (JsonBody block : body.objects("blocks")) {
            number++;
            block(block.require("kind"), number).ifPresent(blocks::add);
        }
        if (body.faults().found().size() == before) {
            body.faults().take(body.at("blocks"), () -> ArticleContent.checkedBlocks(blocks));
        }
        return blocks;
    }

    private static Optional<Block> block(JsonBody body, int number) {
        var kind = body.constant("kind", BlockKind.class);
        var text = body.requiredText("text");
        body.nothingElse();
        return kind.flatMap(known -> text.flatMap(typed -> body.faults()
                .take(body.at("text"), () -> ArticleContent.checkedBlock(number, new Block(known, typed)))));
    }
}
