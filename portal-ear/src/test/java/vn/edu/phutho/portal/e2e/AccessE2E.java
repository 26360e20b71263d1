package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask for which address. A new address needs a row here. */
class AccessE2E {

    private static final Pattern ROUTE = Pattern.compile("(?m)^ {4}[A-Z_]+\\(\"(/[^\"]*)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("(?s)<security-constraint>.*?</security-constraint>");
    private static final Pattern ROLE = Pattern.compile("<role-name>[A-Z_]+</role-name>");
    private static final Pattern PATTERN = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    /** An address, and the status that a guest, an employee and an editor get there. */
    private record Row(String address, int guest, int employee, int editor) {}

    private static final List<Row> ROWS = List.of(
            new Row("/", 200, 200, 200),
            new Row("/news", 200, 200, 200),
            new Row("/news/1/x", 301, 301, 301),
            new Row("/news/1/print", 200, 200, 200),
            new Row("/login", 200, 200, 200),
            new Row("/ready", 204, 204, 204),
            new Row("/static/css/guest.css", 200, 200, 200),
            new Row("/static/bench.html", 200, 200, 200),
            new Row("/account/password", 302, 200, 200),
            new Row("/profile", 302, 200, 200),
            new Row("/admin/accounts", 302, 404, 404),
            new Row("/admin/accounts/new", 302, 404, 404),
            new Row("/admin/accounts/1", 302, 404, 404),
            new Row("/notices", 302, 200, 200),
            new Row("/admin/mail", 302, 404, 404),
            new Row("/admin/mail/1", 302, 404, 404),
            new Row("/newsroom", 302, 404, 200),
            new Row("/newsroom/import", 302, 404, 200),
            new Row("/newsroom/articles/1", 302, 404, 200),
            new Row("/newsroom/articles/999999", 302, 404, 404),
            new Row("/awards/mine", 302, 200, 200),
            new Row("/awards/inbox", 302, 200, 200),
            new Row("/awards/inbox/review", 302, 200, 200),
            new Row("/awards/dossiers/999999", 302, 404, 404),
            new Row("/awards/dossiers/999999/report", 302, 404, 404),
            new Row("/awards/decisions", 302, 404, 404),
            new Row("/awards/decisions/review", 302, 404, 404),
            new Row("/awards/book", 302, 200, 200),
            new Row("/departments", 302, 200, 200),
            new Row("/departments/K-LLCS", 302, 200, 200),
            new Row("/departments/K-999", 302, 404, 404),
            new Row("/people", 302, 200, 200),
            new Row("/people/1", 302, 200, 200),
            new Row("/people/999999", 302, 404, 404),
            new Row("/news/999999/x", 404, 404, 404),
            new Row("/control/backup", 404, 404, 404),
            new Row("/error/404", 404, 404, 404),
            new Row("/people/options", 302, 200, 200),
            new Row("/style", 302, 200, 200),
            new Row("/style/list", 302, 200, 200),
            new Row("/style/form", 302, 200, 200),
            new Row("/style/draft", 302, 200, 200),
            new Row("/nothing-here", 302, 404, 404),
            new Row("/api/v1/news", 200, 200, 200),
            new Row("/api/v1/news/1", 200, 200, 200),
            new Row("/api/v1/news/999999", 404, 404, 404),
            new Row("/api/v1/openapi.json", 200, 200, 200),
            new Row("/api/v1/nothing-here", 401, 404, 404),
            new Row("/api/nothing-here", 401, 404, 404),
            new Row("/files/999999", 302, 404, 404),
            new Row("/sign-in", 302, 302, 302),
            new Row("/wildfly-services/naming/v1/list/", 302, 404, 404));

    /** What begins with that is there for accounts with one of these roles, and for nobody else. */
    private static final Map<String, Set<String>> PLACES = Map.of(
            "/newsroom", Set.of("EDITOR"),
            "/awards/decisions", Set.of("PRINCIPAL", "VICE_PRINCIPAL"),
            "/admin", Set.of("ADMIN"));

    static List<Row> rows() {
        return ROWS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachAddressAnswersEachRoleAsListed(Row row) {
        assertThat(new Http().get(row.address()).statusCode()).as("guest").isEqualTo(row.guest());
        assertThat(Http.as("giangvien").get(row.address()).statusCode())
                .as("employee")
                .isEqualTo(row.employee());
        assertThat(Http.as("bientap").get(row.address()).statusCode())
                .as("editor")
                .isEqualTo(row.editor());
    }

    @Test
    void everyRouteHasItsRow() {
        List<String> patterns = routes();
        assertThat(patterns).hasSizeGreaterThan(5).contains("/", "/news/{id}/{slug}");
        Set<String> listed = ROWS.stream()
                .flatMap(row -> patterns.stream()
                        .filter(pattern -> row.address().matches(regex(pattern)))
                        .limit(1))
                .collect(Collectors.toSet());
        assertThat(patterns)
                .filteredOn(pattern -> !listed.contains(pattern))
                .as("routes without a row in ROWS: address, and what guest, employee and editor get")
                .isEmpty();
    }

    /** The patterns of the route table; the more fixed one first, because it wins there as well. */
    private static List<String> routes() {
        return ROUTE.matcher(text("portal-web/src/main/java/vn/edu/phutho/portal/platform/web/route/Routes.java"))
                .results()
                .map(found -> found.group(1))
                .sorted(Comparator.comparingInt((String pattern) ->
                                VARIABLE.matcher(pattern).replaceAll("").length())
                        .reversed())
                .toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("it.checkout"), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String regex(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll("[^/]+");
    }

    /** One account for each role that no account before it had. */
    static List<DemoAccount> oneForEachRole() {
        Set<String> seen = new HashSet<>();
        return DemoAccount.all().stream()
                .filter(account -> seen.addAll(account.roles()))
                .toList();
    }

    /** The rows above know no other roles than an employee's and an editor's. */
    @ParameterizedTest
    @MethodSource("oneForEachRole")
    void thePlaceOfARoleIsThereForNobodyElse(DemoAccount account) {
        Http http = Http.as(account.username());
        PLACES.forEach((place, roles) -> {
            boolean open = roles.stream().anyMatch(account.roles()::contains);
            List<String> routes = routes().stream()
                    .filter(route -> route.equals(place) || route.startsWith(place + "/"))
                    .toList();
            assertThat(routes).as("routes of " + place).isNotEmpty();
            for (String route : routes) {
                int status = http.get(route.replace("{id}", "1")).statusCode();
                boolean there = route.contains("{") ? status == 200 || open : status == 200;
                assertThat(there).as("%s at %s: %s", account, route, status).isEqualTo(open);
            }
        });
    }

    @Test
    void everyConstraintForARoleIsAPlace() {
        List<String> patterns = CONSTRAINT
                .matcher(text("portal-web/src/main/webapp/WEB-INF/web.xml"))
                .results()
                .filter(constraint -> ROLE.matcher(constraint.group()).find())
                .flatMap(constraint -> PATTERN.matcher(constraint.group()).results())
                .map(pattern -> pattern.group(1).replace("/*", ""))
                .distinct()
                .toList();
        assertThat(patterns)
                .as("a constraint of web.xml for a role needs its row in PLACES, and the other way round")
                .containsExactlyInAnyOrderElementsOf(PLACES.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/views/home/home.xhtml",
                "/views/newsroom/list.xhtml",
                "/views/newsroom/list.XHTML",
                "/newsroom.xhtml",
                "/faces/views/home/home.xhtml",
                "/faces/newsroom",
                "/news;x=y",
                "/newsroom;x=y",
                "/newsroom/import;jsessionid=1",
                "//newsroom",
                "/news//1",
                "/news/./1",
                "/news%3Bx=y",
                "/.git/config",
            })
    void otherWaysToTheSamePlacesDoNotExist(String address) {
        assertThat(new Http().get(address).statusCode()).as("guest").isEqualTo(404);
        assertThat(Http.as("bientap").get(address).statusCode()).as("editor").isEqualTo(404);
    }

    /** A guest is asked to sign in first, as for any address that is not open; there is nothing behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/WEB-INF/templates/portal.xhtml", "/META-INF/MANIFEST.MF"})
    void theInsideOfTheArchiveIsNotServed(String address) {
        assertThat(new Http().get(address).statusCode()).as("guest").isIn(302, 404);
        assertThat(Http.as("bientap").get(address).statusCode()).as("editor").isEqualTo(404);
    }

    @Test
    void guestIsSentToSignInWithTheWayBack() {
        var answer = new Http().get("/newsroom?page=2");
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(PortalUnderTest.url() + "/login?from=%2Fnewsroom%3Fpage%3D2");
    }

    @Test
    void postsOfForeignPagesAreRefused() {
        Http bientap = Http.as("bientap");
        assertThat(bientap.post("/logout", Map.of(), "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(404);
        assertThat(bientap.post("/logout", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(404);
        assertThat(bientap.get("/newsroom").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesTheProtectingHeaders() {
        for (String address :
                new String[] {"/", "/news", "/login", "/newsroom", "/news/999999/x", "/static/css/guest.css"}) {
            var headers = new Http().get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(address).hasValue("same-origin");
            assertThat(headers.firstValue("Server")).as(address).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).as(address).isEmpty();
        }
        assertThat(Http.as("giangvien")
                        .get("/")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }
}
