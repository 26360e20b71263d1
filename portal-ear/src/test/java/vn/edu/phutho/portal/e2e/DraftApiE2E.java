package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The drafts as a resource: own ones only, nothing but texts, nothing harmful, nothing too large. */
class DraftApiE2E {

    private static final String PLACE = "/api/v1/drafts/article/777777";

    private static final String TYPED =
            "{\"fields\":{\"edit:title\":\"Họp <script>alert(1)</script>\\u0000 chữ\"},\"version\":3}";

    private final Http editor = Http.as("bientap");

    @AfterEach
    void forget() {
        assertThat(editor.delete(PLACE).statusCode()).isEqualTo(204);
    }

    @Test
    void eachPersonReachesTheOwnDraftsOnly() {
        assertThat(editor.get(PLACE).statusCode()).isEqualTo(204);
        HttpResponse<String> put = editor.put(PLACE, TYPED);
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.body()).contains("\"savedAt\":\"20", "\"elsewhere\":false");
        assertThat(editor.get(PLACE).body())
                .contains("Họp <script>alert(1)</script> chữ", "\"version\":3")
                .doesNotContain("\\u0000");
        Http other = Http.as("giangvien");
        assertThat(other.get(PLACE).statusCode()).isEqualTo(204);
        assertThat(other.delete(PLACE).statusCode()).isEqualTo(204);
        assertThat(editor.get(PLACE).statusCode()).isEqualTo(200);
        assertThat(new Http().get(PLACE).statusCode()).isEqualTo(401);
        HttpResponse<String> guest = new Http().put(PLACE, TYPED);
        assertThat(guest.statusCode()).isEqualTo(401);
        assertThat(guest.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aPageOfSomebodyElseStoresNothing() {
        HttpResponse<String> foreign = editor.put(PLACE, TYPED, "Origin", "http://evil.example");
        assertThat(foreign.statusCode()).isEqualTo(403);
        HttpResponse<String> mixed = editor.put(PLACE, TYPED.replace("\"version\":3", "\"account\":\"1\""));
        assertThat(mixed.statusCode()).isEqualTo(409);
        assertThat(mixed.body()).contains("draft.otherAccount");
        assertThat(editor.get(PLACE).statusCode()).isEqualTo(204);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        HttpResponse<String> wrong =
                editor.put(PLACE, "{\"fields\":{\"a b\":\"x\",\"c\":1},\"version\":\"3\",\"password\":\"x\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("/fields/a b", "/fields/c", "\"/version\"", "\"/password\"");
        assertThat(editor.put(PLACE, "{").statusCode()).isEqualTo(400);
        assertThat(editor.put("/api/v1/drafts/nothing/1", TYPED).statusCode()).isEqualTo(404);
        assertThat(editor.put("/api/v1/drafts/article/a_b", TYPED).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        String large = "{\"fields\":{\"a\":\"" + "x".repeat(205_000) + "\"}}";
        HttpResponse<String> fields = editor.put(PLACE, large);
        assertThat(fields.statusCode()).isEqualTo(422);
        assertThat(fields.body()).contains("draft.tooLarge");
        assertThat(editor.put(PLACE, large.replace("x", "xx")).statusCode()).isEqualTo(413);
        assertThat(editor.get(PLACE).statusCode()).isEqualTo(204);
    }

    @Test
    void oneMayNotHaveDraftsWithoutEnd() {
        Http other = Http.as("giangvien2");
        String place = "/api/v1/drafts/article/x-";
        for (int i = 0; i < 200; i++) {
            assertThat(other.put(place + i, TYPED).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> more = other.put(place + "more", TYPED);
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains("draft.tooMany");
        assertThat(other.put(place + "0", TYPED).statusCode())
                .as("one there is")
                .isEqualTo(200);
        for (int i = 0; i < 200; i++) {
            assertThat(other.delete(place + i).statusCode()).isEqualTo(204);
        }
    }
}
