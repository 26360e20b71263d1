package vn.edu.phutho.portal.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.news.ImportDoubt;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.news.application.ArticleDetails;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** What is typed becomes content, and doubts follow their blocks. */
class ArticleFormTest {

    private final ArticleForm form = new ArticleForm(article());

    @Test
    void doubtsFollowTheirBlocks() {
        form.getBlocks().add(0, new BlockRow(0, BlockKind.PARAGRAPH, "Mới."));
        form.getBlocks().add(1, new BlockRow(0, BlockKind.PARAGRAPH, " \0 "));
        assertThat(form.openDoubts())
                .extracting(ImportDoubt::kind, ImportDoubt::blockNumber)
                .containsExactly(
                        tuple(DoubtKind.NO_DATE, null),
                        tuple(DoubtKind.POSSIBLE_TYPO, 2),
                        tuple(DoubtKind.NO_END_MARK, 4));
        form.getBlocks().remove(2);
        assertThat(form.openDoubts())
                .extracting(ImportDoubt::kind, ImportDoubt::blockNumber)
                .containsExactly(tuple(DoubtKind.NO_DATE, null), tuple(DoubtKind.NO_END_MARK, 3));
    }

    @Test
    void settledDoubtsGo() {
        form.getDoubts().get(0).setSettled(true);
        form.getDoubts().get(2).setSettled(true);
        assertThat(form.openDoubts()).extracting(ImportDoubt::kind).containsExactly(DoubtKind.POSSIBLE_TYPO);
    }

    @Test
    void relatedTitlesAreLines() {
        assertThat(form.getRelated()).isEqualTo("Tin A\nTin B");
        form.setRelated("Tin A\r\n\r\nTin C");
        assertThat(form.toContent().relatedTitles()).containsExactly("Tin A", "Tin C");
        form.setRelated(null);
        assertThat(form.toContent().relatedTitles()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldByItsField() {
        form.setTitle(" ");
        form.setDated("31/02/2026 10:00");
        form.setVisibleFrom("mai");
        form.setDegree("x".repeat(41));
        form.setPhotoCredit("x".repeat(201));
        form.setRelated("x".repeat(401));
        form.getBlocks().get(0).setText(" ");
        form.getBlocks().get(2).setText("x".repeat(20_001));
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, form::toContent);
        assertThat(refused.faults())
                .extracting(fault -> fault.field() + " " + fault.refusal().key())
                .containsExactly(
                        "dated shared.date.noSuchDay",
                        "visibleFrom shared.moment.unreadable",
                        "credits/degree news.credits.degreeTooLong",
                        "credits/photo news.credits.photoCreditTooLong",
                        "title news.article.titleMissing",
                        "blocks/1/text news.article.blockTooLong",
                        "related news.article.relatedTooLong");
        assertThat(form.getBlocks()).extracting(BlockRow::getPlace).containsExactly(-1, 0, 1);
    }

    @Test
    void aDayMustBeTyped() {
        form.setDated(" ");
        assertThat(catchThrowableOfType(InvalidInputException.class, form::toContent)
                        .faults())
                .containsExactly(new Fault("dated", Refusal.of("news.article.dateMissing")));
    }

    @Test
    void survivesPassivation() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(form);
            out.writeObject(article());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ArticleForm) in.readObject()).openDoubts()).hasSize(3);
            assertThat(((ArticleDetails) in.readObject()).blocks()).hasSize(3);
        }
    }

    private static ArticleDetails article() {
        return new ArticleDetails(
                1,
                "hop",
                "Họp",
                "TRAINING",
                "Đào tạo",
                LocalDateTime.of(2021, 11, 28, 2, 16),
                Credits.none(),
                List.of(paragraph("Một."), paragraph("Hai."), paragraph("Ba")),
                List.of("Tin A", "Tin B"),
                List.of(
                        new ImportDoubt(DoubtKind.NO_DATE, "", null),
                        new ImportDoubt(DoubtKind.POSSIBLE_TYPO, "Một", 1),
                        new ImportDoubt(DoubtKind.NO_END_MARK, "Ba", 3)),
                List.of("Liên kết"),
                ArticleStatus.DRAFT,
                Visibility.PUBLIC,
                null,
                null,
                null,
                3);
    }

    private static Block paragraph(String text) {
        return new Block(BlockKind.PARAGRAPH, text);
    }
}
