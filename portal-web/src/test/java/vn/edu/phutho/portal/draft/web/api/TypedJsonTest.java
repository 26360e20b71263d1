package vn.edu.phutho.portal.draft.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.platform.web.api.JsonBody;
import vn.edu.phutho.portal.platform.web.api.JsonBodyReader;
import vn.edu.phutho.portal.shared.InvalidInputException;

/** A draft as the script sends it. */
class TypedJsonTest {

    @Test
    void readsWhatTheScriptSends() {
        TypedJson typed = read("{'fields':{'edit:title':'Họp'},'version':3,'window':'a1',"
                + "'seen':'2026-11-27T03:00:00.123Z','account':'7'}");
        assertThat(typed.form().fields().values()).isEqualTo(Map.of("edit:title", "Họp"));
        assertThat(typed.form().version()).isEqualTo(3);
        assertThat(typed.form().seen()).isEqualTo(Instant.parse("2026-11-27T03:00:00.123Z"));
        assertThat(typed.account()).hasValue("7");
        assertThat(read("{'fields':{}}").form().version()).isNull();
    }

    @Test
    void tellsAllFaultsAtOnce() {
        InvalidInputException invalid = catchThrowableOfType(
                InvalidInputException.class,
                () -> read("{'fields':{'a':1,'b':null,'<c>':'x','d':'y'},'version':'3','window':'a b','seen':'ten',"
                        + "'account':7,'password':'x'}"));
        assertThat(invalid.faults())
                .extracting(fault -> fault.pointer())
                .containsExactlyInAnyOrder(
                        "/fields/a",
                        "/fields/b",
                        "/fields/<c>",
                        "/version",
                        "/window",
                        "/seen",
                        "/account",
                        "/password");
    }

    @Test
    void fieldsMustBeThereAndSmallEnough() {
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> read("{}"))
                        .faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/fields");
        String large = "{'fields':{'a':'" + "x".repeat(200 * 1024) + "'}}";
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> read(large))
                        .faults())
                .extracting(fault -> fault.refusal().key())
                .containsExactly("draft.tooLarge");
    }

    private static TypedJson read(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        JsonBody body =
                new JsonBodyReader().readFrom(JsonBody.class, null, null, null, null, new ByteArrayInputStream(bytes));
        return TypedJson.read(body);
    }
}
