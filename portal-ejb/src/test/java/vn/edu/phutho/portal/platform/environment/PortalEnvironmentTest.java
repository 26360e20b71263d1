package vn.edu.phutho.portal.platform.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operator's variables come to. */
class PortalEnvironmentTest {

    @ParameterizedTest
    @CsvSource({
        ", , true",
        ", jdbc:h2:file:/data/portal, true",
        ", jdbc:postgresql://db/portal, false",
        "true, jdbc:postgresql://db/portal, true",
        "' TRUE ', jdbc:postgresql://db/portal, true",
        "false, , false",
        "yes, , false",
        "' ', , true",
        "' ', jdbc:postgresql://db/portal, false"
    })
    void demoIsOnForH2UnlessToldOtherwise(String demo, String url, boolean on) {
        Map<String, String> variables = new HashMap<>();
        put(variables, "PORTAL_DEMO", demo);
        put(variables, "PORTAL_DB_URL", url);
        assertThat(new PortalEnvironment(variables).demo()).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({
        ", , http://localhost:8080",
        "9090, , http://localhost:9090",
        "9090, https://portal.example.vn, https://portal.example.vn",
        ", https://portal.example.vn/, https://portal.example.vn",
        ", https://portal.example.vn///, https://portal.example.vn"
    })
    void publicUrlHasNoSlashAtItsEnd(String port, String url, String expected) {
        Map<String, String> variables = new HashMap<>();
        put(variables, "PORTAL_PORT", port);
        put(variables, "PORTAL_PUBLIC_URL", url);
        assertThat(new PortalEnvironment(variables).publicUrl()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        ", false",
        "'', false",
        "production, false",
        "Development, false",
        "true, false",
        "development, true",
        "' development ', true"
    })
    void developmentMustBeAskedFor(String mode, boolean development) {
        Map<String, String> variables = new HashMap<>();
        put(variables, "PORTAL_MODE", mode);
        assertThat(new PortalEnvironment(variables).development()).isEqualTo(development);
    }

    @Test
    void withoutAMailServerMailsAreKept() {
        PortalEnvironment none = new PortalEnvironment(Map.of("PORTAL_SMTP_HOST", " ", "PORTAL_SMTP_USER", ""));
        assertThat(none.sendsMail()).isFalse();
        assertThat(none.smtpUser()).isNull();
        assertThat(none.smtpPassword()).isNull();
        PortalEnvironment one = new PortalEnvironment(Map.of(
                "PORTAL_SMTP_HOST", "mail.example",
                "PORTAL_SMTP_FROM", " cong@truong.example ",
                "PORTAL_SMTP_USER", "cong",
                "PORTAL_SMTP_PASSWORD", "p"));
        assertThat(one.sendsMail()).isTrue();
        assertThat(one.smtpFrom()).isEqualTo("cong@truong.example");
        assertThat(one.smtpUser()).isEqualTo("cong");
        assertThat(one.smtpPassword()).isEqualTo("p");
    }

    @Test
    void readsTheRealVariablesByDefault() {
        assertThat(new PortalEnvironment().publicUrl()).startsWith("http");
    }

    private static void put(Map<String, String> variables, String name, String value) {
        if (value != null) {
            variables.put(name, value);
        }
    }
}
