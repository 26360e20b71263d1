package vn.edu.phutho.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.shared.PortalException;
import vn.edu.phutho.portal.shared.Refusal;

/** What a draft may hold, and when another window must be told. */
class FormDraftTest {

    private static final Instant TEN = Instant.parse("2026-11-27T03:00:00Z");

    private final FormDraft draft = new FormDraft(7, new DraftKey(FormName.ARTICLE, "1"));

    @Test
    void keepsTheLastState() {
        draft.save("{}", null, "a", TEN);
        draft.save("{\"title\":\"x\"}", 3L, "a", TEN.plusSeconds(5));
        assertThat(draft.getFields()).isEqualTo("{\"title\":\"x\"}");
        assertThat(draft.getBaseVersion()).isEqualTo(3);
        assertThat(draft.getSavedAt()).isEqualTo(TEN.plusSeconds(5));
    }

    @Test
    void anotherWindowIsToldOnlyWhenItDidNotSeeTheLastState() {
        assertThat(draft.savedElsewhere("a", TEN)).as("never saved").isFalse();
        draft.save("{}", null, "a", TEN);
        assertThat(draft.savedElsewhere("a", TEN.minusSeconds(1))).isFalse();
        assertThat(draft.savedElsewhere("b", TEN.minusSeconds(1))).isTrue();
        assertThat(draft.savedElsewhere("b", TEN)).isFalse();
        assertThat(draft.savedElsewhere("b", null)).isFalse();
    }

    @Test
    void textStaysAsTypedButForWhatNoPageCanShow() {
        String decomposed = "To\u0302\u0309ng ke\u0302\u0301t\r\n\t<script>";
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("edit:title", decomposed + "\0\u0007");
        typed.put("edit:post", "a\ud83d\ude00b\ud83dc\ude00");
        DraftFields fields = new DraftFields(typed);
        assertThat(fields.values().get("edit:title")).isEqualTo(decomposed);
        assertThat(fields.values().get("edit:post")).isEqualTo("a\ud83d\ude00b\ufffdc\ufffd");
        assertThat(fields.values().keySet()).containsExactly("edit:title", "edit:post");
    }

    @Test
    void refusesMoreThanADraftMayHold() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < DraftFields.FIELDS_MAX; i++) {
            many.put("f" + i, "");
        }
        assertThat(new DraftFields(many).values()).hasSize(2_000);
        many.put("one", "");
        assertThat(refusal(many)).isEqualTo(Refusal.of("draft.tooManyFields", 2_000, 2_001));
        assertThat(new DraftFields(Map.of("f", "ế".repeat(68_266))).values()).hasSize(1);
        assertThat(refusal(Map.of("f", "ế".repeat(68_267)))).isEqualTo(Refusal.of("draft.tooLarge", 200));
    }

    private static Refusal refusal(Map<String, String> values) {
        try {
            new DraftFields(values);
        } catch (PortalException refused) {
            return refused.refusal();
        }
        throw new AssertionError("not refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit:title", "edit:rows:0:text", "a", "report.part-1_x"})
    void namesOfFields(String name) {
        assertThat(DraftFields.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", ":x", "a b", "a<b", "tên", "a\0"})
    void noNamesOfFields(String name) {
        assertThat(DraftFields.isName(name)).isFalse();
        assertThat(DraftFields.isName("a" + "b".repeat(120))).isFalse();
    }

    @Test
    void formsAreKnownByTheirNameInAddresses() {
        assertThat(FormName.of("article-import")).hasValue(FormName.ARTICLE_IMPORT);
        assertThat(FormName.ARTICLE_IMPORT.slug()).isEqualTo("article-import");
        assertThat(FormName.of("ARTICLE")).isEmpty();
        assertThat(FormName.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a b", "é", "..", "a_b"})
    void keysAreHarmless(String key) {
        assertThatThrownBy(() -> new DraftKey(FormName.ARTICLE, key)).isInstanceOf(IllegalArgumentException.class);
        assertThat(DraftKey.isKey(null)).isFalse();
        assertThat(DraftKey.isKey("a".repeat(61))).isFalse();
        assertThat(DraftKey.isKey("a".repeat(60))).isTrue();
    }
}
