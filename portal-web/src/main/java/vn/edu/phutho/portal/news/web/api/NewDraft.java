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
import vn.edu.phutho.portal.platform.web.api.Faults;
import vn.edu.phutho.portal.platform.web.api.JsonBody;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

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
     * @throws vn.edu.phutho.portal.platform.web.error.InvalidRequest with all that is wrong
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
        return faults.take(
                        body.at("blocks"),
                        () -> new ArticleContent(
                                title.orElseThrow(),
                                dated.orElseThrow(),
                                category.orElseThrow(),
                                visibility.orElseThrow(),
                                credits,
                                blocks,
                                List.of(),
                                null))
                .orElseThrow(faults::refusal);
    }

    private static String known(String code, Collection<String> categories) {
        if (!categories.contains(code)) {
            throw new BusinessRuleViolation("news.article.categoryUnknown", code);
        }
        return code;
    }

    /** Each part by itself: the credits as a whole would name the first fault only. */
    private static Credits credits(JsonBody body) {
        Faults faults = body.faults();
        String degree = body.text("degree").orElse(null);
        String name = body.text("name").orElse(null);
        String post = body.text("post").orElse(null);
        String text = body.text("text").orElse(null);
        String photo = body.text("photo").orElse(null);
        body.nothingElse();
        faults.take(body.at("degree"), () -> new Credits(degree, null, null, null, null));
        faults.take(body.at("name"), () -> new Credits(null, name, null, null, null));
        faults.take(body.at("post"), () -> new Credits(null, null, post, null, null));
        faults.take(body.at("text"), () -> new Credits(null, null, null, text, null));
        faults.take(body.at("photo"), () -> new Credits(null, null, null, null, photo));
        return faults.isEmpty() ? new Credits(degree, name, post, text, photo) : Credits.none();
    }

    private static List<Block> blocks(JsonBody body) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (JsonBody block : body.objects("blocks")) {
            number++;
            block(block.require("kind"), number).ifPresent(blocks::add);
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
