package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators look at, and what readers see when something goes wrong or has run out. */
class OperationE2E {

    private static final Pattern INCIDENT = Pattern.compile("PT-[0-9]{8}-[0-9]{4}-[0-9A-F]{4}");

    @Test
    void readyHasNoBody() {
        var answer = new Http().get("/ready");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void healthIsOnTheManagementPortOnly(String address) throws Exception {
        var answer = management(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"outcome\" : true").doesNotContain("\"outcome\" : false");
        assertThat(new Http().get(address).statusCode()).isEqualTo(302);
    }

    @Test
    void figuresAreOnTheManagementPortOnly() throws Exception {
        var answer = management("/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("# TYPE", "jvm");
        assertThat(new Http().get("/metrics").statusCode()).isEqualTo(302);
    }

    /** With demo data, whose passwords everybody knows, nobody from elsewhere may come in. */
    @Test
    void withDemoDataOnlyThisMachineIsAnswered() throws IOException {
        for (InetAddress address : addressesToOthers()) {
            for (int port : List.of(PortalUnderTest.port(), PortalUnderTest.managementPort())) {
                assertThatThrownBy(() -> new Socket(address, port).close())
                        .as("%s:%d", address, port)
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    /** The addresses under which other machines would reach this one; a Linux without any still has 127.0.0.2. */
    private static List<InetAddress> addressesToOthers() throws IOException {
        List<InetAddress> addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLinkLocalAddress())
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .collect(Collectors.toCollection(ArrayList::new));
        if (System.getProperty("os.name").equals("Linux")) {
            addresses.add(InetAddress.getByName("127.0.0.2"));
        }
        return addresses;
    }

    private static HttpResponse<String> management(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(PortalUnderTest.managementUrl() + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** A table is taken away for a moment; where the file belongs to the server alone, nobody could. */
    @EnabledIfSystemProperty(named = "it.database", matches = "postgresql")
    @Test
    void aFailureNobodyForesawIsInTheLogUnderTheIdShown() throws Exception {
        HttpResponse<String> failed;
        try (Connection connection = PortalUnderTest.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table article rename to article_away");
            try {
                failed = new Http().get("/news?q=thi+dua");
            } finally {
                statement.execute("alter table article_away rename to article");
            }
        }
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body())
                .contains("không phải do đồng chí", "<a class=\"btn btn--primary\" href=\"/news?q=thi+dua\">")
                .doesNotContain("article_away", "Exception");
        Matcher id = INCIDENT.matcher(failed.body());
        assertThat(id.find()).isTrue();
        String log = Files.readString(PortalUnderTest.data().resolve("logs/server.log"));
        assertThat(log.substring(log.indexOf(id.group())))
                .startsWith(id.group() + " at /news")
                .contains("PSQLException");
        assertThat(new Http().get("/news?q=thi+dua").statusCode())
                .as("afterwards")
                .isEqualTo(200);
    }

    /** The database lets nobody in for a moment; only PostgreSQL can be told so from outside. */
    @EnabledIfSystemProperty(named = "it.database", matches = "postgresql")
    @Test
    void whileTheDatabaseIsAwayPeopleAreAskedToWait() throws Exception {
        Http editor = Http.fresh("bientap");
        try (Connection connection = PortalUnderTest.postgres("template1");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database postgres allow_connections false");
            try {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
                awaitReady(503);
                HttpResponse<String> page = editor.get("/newsroom");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
                assertThat(page.body()).contains("Cổng tạm ngừng trong ít phút", "href=\"/newsroom\"");
                ProblemAnswer.of(editor.get("/api/v1/news"), 503);
                assertThat(new Http().get("/login").statusCode()).isEqualTo(503);
            } finally {
                statement.execute("alter database postgres allow_connections true");
            }
        }
        awaitReady(204);
        assertThat(editor.get("/newsroom").statusCode())
                .as("without signing in again")
                .isEqualTo(200);
        String log = Files.readString(PortalUnderTest.data().resolve("logs/server.log"));
        assertThat(log).as("the pool's stack trace for each try").doesNotContain("IJ000604");
    }

    private static void awaitReady(int status) {
        Http watchdog = new Http();
        long end = System.currentTimeMillis() + 60_000;
        while (watchdog.get("/ready").statusCode() != status && System.currentTimeMillis() < end) {
            Thread.onSpinWait();
        }
        assertThat(watchdog.get("/ready").statusCode()).isEqualTo(status);
    }

    @Test
    void anExpiredViewLeadsToAFreshOneThatSaysSo() {
        Http editor = Http.fresh("bientap");
        var answer = editor.postMultipart("/newsroom/import", "-1:-1");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(PortalUnderTest.url() + "/newsroom/import");
        assertThat(editor.get("/newsroom/import").body()).contains("Trang đã mở quá lâu");
    }

    @Test
    void anExpiredSessionIsToldAtTheSignIn() {
        String dead = "JSESSIONID=" + "x".repeat(40);
        String login = new Http()
                .get("/newsroom?page=2", "Cookie", dead)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(login).isEqualTo(PortalUnderTest.url() + "/login?from=%2Fnewsroom%3Fpage%3D2&expired=1");
        assertThat(new Http()
                        .get(login.substring(PortalUnderTest.url().length()))
                        .body())
                .contains("Phiên làm việc đã hết.");
        var ajax = new Http().post("/newsroom/import", Map.of(), "Cookie", dead, "Faces-Request", "partial/ajax");
        assertThat(ajax.statusCode()).isEqualTo(200);
        assertThat(ajax.body()).contains("<redirect url=\"/login?from=%2Fnewsroom%2Fimport&amp;expired=1\">");
    }
}
