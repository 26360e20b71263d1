package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.edu.phutho.portal.account.AccountState;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.shared.mail.MailStatus;

/** Pages that have a part for each constant have it for every one: for a new one they would show nothing at all. */
class StateTagLintTest {

    private static final Path INSIDE = Sources.WEBAPP.resolve("WEB-INF");

    static List<Arguments> tags() {
        return List.of(
                Arguments.of("account-state", AccountState.values()),
                Arguments.of("article-status", ArticleStatus.values()),
                Arguments.of("mail-status", MailStatus.values()));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyStateHasItsChip(String tag, Enum<?>[] states) {
        String text = Sources.text(INSIDE.resolve("tags").resolve(tag + ".xhtml"));
        assertThat(Arrays.stream(states).map(state -> "eq '" + state.name() + "'"))
                .allMatch(text::contains);
    }

    /** A dossier is opened and decided on from other pages. */
    @Test
    void everyActOfADossierHasItsDialog() {
        String text = Sources.text(INSIDE.resolve("includes/award/dialogs.xhtml"));
        assertThat(Arrays.stream(DossierAct.values())
                        .filter(act -> act != DossierAct.OPEN && act != DossierAct.DECIDE)
                        .map(act -> "id=\"act-" + act.name() + "\""))
                .allMatch(text::contains);
    }
}
