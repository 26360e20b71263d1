package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says when it cannot start: one line that tells the remedy. */
class LauncherE2E {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsToldInOneLine() throws Exception {
        String taken = Integer.toString(PortalUnderTest.port());
        assertThat(refusal(Map.of("PORTAL_DATA", folder.toString(), "PORTAL_PORT", taken)))
                .containsExactly("portal: port " + taken + " is taken; choose another one with PORTAL_PORT");
    }

    @Test
    void aTakenManagementPortIsToldInOneLine() throws Exception {
        String taken = PortalUnderTest.managementUrl().replaceAll(".*:", "");
        assertThat(refusal(Map.of("PORTAL_DATA", folder.toString(), "PORTAL_PORT", free(), "PORTAL_MGMT_PORT", taken)))
                .containsExactly("portal: port " + taken + " is taken; choose another one with PORTAL_MGMT_PORT");
    }

    @Test
    void aSecondStartOnTheSameDataIsToldInOneLine() throws Exception {
        Path data = PortalUnderTest.data();
        assertThat(refusal(Map.of("PORTAL_DATA", data.toString(), "PORTAL_PORT", free(), "PORTAL_MGMT_PORT", free())))
                .containsExactly("portal: a portal already runs on " + data + " (set PORTAL_DATA for a second one)");
        assertThat(new Http().get("/ready").statusCode())
                .as("the first one runs on")
                .isEqualTo(204);
    }

    private static String free() throws IOException {
        return Integer.toString(Launched.freePort());
    }

    private static List<String> refusal(Map<String, String> variables) throws IOException, InterruptedException {
        Process launcher = Launched.command(variables).start();
        String printed = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(launcher.waitFor()).isEqualTo(1);
        return printed.lines().toList();
    }
}
