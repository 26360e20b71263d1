package vn.edu.phutho.portal.news.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.platform.web.api.JsonBodies;
import vn.edu.phutho.portal.shared.InvalidInputException;

/** A draft that a program hands in. */
class NewDraftTest {

    private static final String RIGHT = "{\"title\":\" Tin \",\"category\":\"TRAINING\",\"dated\":\"2026-11-28T09:15\","
            + "\"visibility\":\"INTERNAL\",\"credits\":{\"name\":\"Lê An\"},"
            + "\"blocks\":[{\"kind\":\"PARAGRAPH\",\"text\":\"Nội dung.\"}]}";

    @Test
    void whatIsCompleteIsADraft() {
        ArticleContent content = read(RIGHT);
        assertThat(content.title()).isEqualTo("Tin");
        assertThat(content.credits().getName()).isEqualTo("Lê An");
        assertThat(content.blocks()).containsExactly(new Block(BlockKind.PARAGRAPH, "Nội dung."));
    }

    @Test
    void emptyNamesAllThatIsMissing() {
        assertFaults("{}", "/dated", "/visibility", "/blocks", "/title", "/category");
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        String text = RIGHT.replace("\" Tin \"", "\"" + "x".repeat(401) + "\"")
                .replace("TRAINING", "NOTHING")
                .replace("\"Lê An\"", "\"" + "x".repeat(161) + "\",\"degree\":\"" + "x".repeat(41) + "\"")
                .replace(
                        "]}",
                        ",{\"kind\":\"TABLE\",\"text\":\" \"},{\"kind\":\"HEADING\",\"text\":\"" + "x".repeat(20_001)
                                + "\",\"bold\":true}],\"status\":\"PUBLISHED\"}");
        assertFaults(
                text,
                "/title",
                "/category",
                "/credits/degree",
                "/credits/name",
                "/blocks/1/kind",
                "/blocks/1/text",
                "/blocks/2/bold",
                "/blocks/2/text",
                "/status");
    }

    @Test
    void whatTheBodyLacksAsAWholeIsToldWithTheRest() {
        String block = "{\"kind\":\"PARAGRAPH\",\"text\":\"x\"}";
        String text =
                RIGHT.replace("\" Tin \"", "\"\"").replaceAll("\\[.*]", "[" + (block + ",").repeat(500) + block + "]");
        assertFaults(text, "/title", "/blocks");
    }

    @Test
    void aBodyWithoutABlockIsAFaultOfTheBlocks() {
        assertFaults(RIGHT.replaceAll("\\[.*]", "[]"), "/blocks");
    }

    private static ArticleContent read(String text) {
        return NewDraft.read(JsonBodies.of(text), Set.of("TRAINING"));
    }

    private static void assertFaults(String text, String... pointers) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.pointer())
                                .containsExactly(pointers));
    }
}
