package vn.edu.phutho.portal.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void styledNameNeedsAName() {
        assertThat(new Credits("ThS.", "Lê An", null, null, null).styledName()).isEqualTo("ThS. Lê An");
        assertThat(new Credits(null, "Lê An", null, null, null).styledName()).isEqualTo("Lê An");
        assertThat(new Credits("ThS.", null, null, null, null).styledName()).isNull();
    }
}
