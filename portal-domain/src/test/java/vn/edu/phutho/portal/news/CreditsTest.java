package vn.edu.phutho.portal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** Who wrote and photographed; blank counts as missing. */
class CreditsTest {

    @Test
    void trimsEveryPart() {
        Credits credits = new Credits(" ThS. ", " Lê An ", " Trưởng khoa ", " Văn Ba ", " Thị Tư ");
        assertThat(credits.getDegree()).isEqualTo("ThS.");
        assertThat(credits.getName()).isEqualTo("Lê An");
        assertThat(credits.getPost()).isEqualTo("Trưởng khoa");
        assertThat(credits.getText()).isEqualTo("Văn Ba");
        assertThat(credits.getPhoto()).isEqualTo("Thị Tư");
    }

    @Test
    void blankPartsAreMissing() {
        Credits credits = new Credits("", " ", "\t", null, "\n");
        assertThat(credits).usingRecursiveComparison().isEqualTo(Credits.none());
    }

    @Test
    void everyPartHasALimit() {
        assertThat(new Credits("a".repeat(40), "a".repeat(160), "a".repeat(200), "a".repeat(200), "a".repeat(200)))
                .isNotNull();
        assertThat(refusal("a".repeat(41), null, null, null, null))
                .isEqualTo(Refusal.of("news.credits.degreeTooLong", 40, 41));
        assertThat(refusal(null, "a".repeat(161), null, null, null))
                .isEqualTo(Refusal.of("news.credits.authorTooLong", 160, 161));
        assertThat(refusal(null, null, "a".repeat(201), null, null))
                .isEqualTo(Refusal.of("news.credits.postTooLong", 200, 201));
        assertThat(refusal(null, null, null, "a".repeat(201), null))
                .isEqualTo(Refusal.of("news.credits.textCreditTooLong", 200, 201));
        assertThat(refusal(null, null, null, null, "a".repeat(201)))
                .isEqualTo(Refusal.of("news.credits.photoCreditTooLong", 200, 201));
    }

    @Test
    void everyPartThatIsTooLongIsTold() {
        String tooLong = "a".repeat(201);
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> new Credits(tooLong, tooLong, tooLong, tooLong, tooLong))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("degree", "name", "post", "text", "photo");
    }

    private static Refusal refusal(String degree, String name, String post, String text, String photo) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> new Credits(degree, name, post, text, photo))
                .refusal();
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(new Credits("\0", "Lê\0 An", null, null, null).styledName()).isEqualTo("Lê An");
    }

    @Test
    void styledNameNeedsAName() {
        assertThat(new Credits("ThS.", "Lê An", null, null, null).styledName()).isEqualTo("ThS. Lê An");
        assertThat(new Credits(null, "Lê An", null, null, null).styledName()).isEqualTo("Lê An");
        assertThat(new Credits("ThS.", null, null, null, null).styledName()).isNull();
    }
}
