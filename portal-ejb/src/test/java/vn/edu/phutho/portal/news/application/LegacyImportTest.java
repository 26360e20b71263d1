package vn.edu.phutho.portal.news.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.application.Injected;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.news.NewsCategory;

/** Whatever a page prints, its draft can be stored. */
class LegacyImportTest {

    private final LegacyImport legacyImport = Injected.into(
            new LegacyImport(),
            new OneCategory(),
            Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @Test
    void longPostsAreCut() {
        String post = "Trưởng khoa Lý luận cơ sở " + "và công tác đoàn thể ".repeat(3) + "\n";
        Article draft = draft("ThS. Nguyễn Thị Nhàn\n" + post.repeat(3) + "\nNội dung của tin.\n");
        assertThat(draft.getCredits().getName()).isEqualTo("Nguyễn Thị Nhàn");
        assertThat(draft.getCredits().getPost()).hasSizeBetween(190, 200).startsWith("Trưởng khoa Lý luận");
        assertThat(draft.getDoubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.CREDIT_SHORTENED)
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.text())
                        .startsWith(draft.getCredits().getPost())
                        .hasSizeGreaterThan(200));
    }

    @Test
    void aParagraphTakenForTheTitleIsCut() {
        String paragraph = "Hội nghị bàn về công tác thi đua của trường năm học mới, ".repeat(10) + "xong.";
        Article draft = legacyImport.draft(paragraph + "\n", "TRAINING", false);
        assertThat(draft.getTitle()).hasSize(400);
        assertThat(draft.getDoubts()).anySatisfy(doubt -> {
            assertThat(doubt.kind()).isEqualTo(DoubtKind.TITLE_SHORTENED);
            assertThat(doubt.text()).startsWith(draft.getTitle()).hasSizeGreaterThan(400);
        });
    }

    @Test
    void relatedTitlesBeyondTheLimitAreShownAsDropped() {
        String titles = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "Tin thứ " + number + " của trường")
                .collect(Collectors.joining("\n"));
        Article draft = draft("Nội dung của tin.\n\nCác tin khác\n" + titles + "\n");
        assertThat(draft.getRelatedTitles()).hasSize(50).endsWith("Tin thứ 50 của trường");
        assertThat(draft.getDroppedLines()).contains("Các tin khác").endsWith("Tin thứ 60 của trường");
    }

    private Article draft(String below) {
        return legacyImport.draft("THÔNG BÁO KIỂM THỬ NHẬP TIN\n\n15.03.2019 09:05\n\n" + below, "TRAINING", false);
    }

    private static final class OneCategory implements ArticleRepository {

        @Override
        public void add(Article article) {
            // The draft is looked at as it is returned.
        }

        @Override
        public Article get(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Article getForUpdate(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<NewsCategory> categories() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<NewsCategory> category(String code) {
            return Optional.of(new NewsCategory() {});
        }
    }
}
