package vn.edu.phutho.portal.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.platform.web.error.RequestRefused;
import vn.edu.phutho.portal.shared.InvalidInputException;

/** Reading what programs send: all faults at once, each at its place, and nothing that breaks the server. */
class JsonBodyTest {

    @Test
    void whatIsRightIsRead() {
        JsonBody body = read("{\"title\":\"Tin\",\"dated\":\"2026-11-28T09:15\",\"visibility\":\"PUBLIC\","
                + "\"credits\":{\"name\":null},\"blocks\":[{\"text\":\"Một\"},{\"text\":\"Hai\"}]}");
        assertThat(body.requiredText("title")).hasValue("Tin");
        assertThat(body.dayTime("dated")).hasValue(LocalDateTime.of(2026, 11, 28, 9, 15));
        assertThat(body.constant("visibility", Visibility.class)).hasValue(Visibility.PUBLIC);
        assertThat(body.object("credits").orElseThrow().text("name")).isEmpty();
        assertThat(body.objects("blocks"))
                .extracting(block -> block.text("text").orElseThrow())
                .containsExactly("Một", "Hai");
        body.nothingElse();
        assertThatCode(body.faults()::check).doesNotThrowAnyException();
    }

    @Test
    void allFaultsAreNotedWithTheirPlaces() {
        JsonBody body = read("{\"title\":7,\"dated\":\"31/02/2026\",\"visibility\":\"SECRET\",\"credits\":[],"
                + "\"blocks\":[{\"text\":\"\\ud800\"},3],\"a/b~c\":1}");
        body.requiredText("title");
        body.dayTime("dated");
        body.constant("visibility", Visibility.class);
        body.object("credits");
        body.objects("blocks").forEach(block -> block.requiredText("text"));
        body.requiredText("category");
        body.nothingElse();
        assertThat(pointers(body))
                .containsExactlyInAnyOrder(
                        "/title",
                        "/dated",
                        "/visibility",
                        "/credits",
                        "/blocks/0/text",
                        "/blocks/1",
                        "/category",
                        "/a~1b~0c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00", "9999-12-31T23:59", "2026-02-31T10:00", "2026-11-28", "x", ""})
    void momentsThatNobodyMeansAreFaults(String moment) {
        JsonBody body = read("{\"dated\":\"" + moment + "\"}");
        assertThat(body.dayTime("dated")).isEmpty();
        assertThat(pointers(body)).containsExactly("/dated");
    }

    @Test
    void aHundredFaultsAreEnough() {
        JsonBody body = read("{\"blocks\":[" + "1,".repeat(9_999) + "1]}");
        body.objects("blocks");
        assertThat(pointers(body)).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[]", "\"text\"", "{\"a\":1}}", "{'a':1}", "{\"a\":NaN}", "null"})
    void whatIsNoObjectIsMalformed(String text) {
        assertRefused(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 400);
    }

    @Test
    void nestingWithoutEndIsMalformed() {
        assertRefused(new ByteArrayInputStream(("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)), 400);
        assertRefused(new ByteArrayInputStream(("{\"a\":".repeat(40_000)).getBytes(StandardCharsets.UTF_8)), 400);
    }

    @Test
    void otherEncodingsAndBrokenConnectionsAreRefused() {
        assertRefused(new ByteArrayInputStream("{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)), 400);
        assertRefused(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                },
                400);
    }

    @Test
    void theLimitIsThatOfWhatComes() {
        String most = "{\"a\":\"" + "x".repeat(JsonBodyReader.BYTES_MAX - 8) + "\"}";
        assertThat(read(most).text("a")).isPresent();
        assertRefused(new ByteArrayInputStream((most + " ").getBytes(StandardCharsets.UTF_8)), 413);
    }

    private static void assertRefused(InputStream body, int status) {
        assertThatThrownBy(() -> JsonBodyReader.read(body))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(status));
    }

    private static JsonBody read(String text) {
        return JsonBodyReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> pointers(JsonBody body) {
        try {
            body.faults().check();
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.faults().stream().map(fault -> fault.pointer()).toList();
        }
    }
}
