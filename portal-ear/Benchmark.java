import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * CPU time of the portal's server process per request, against a running portal with demo data:
 * {@code java portal-ear/Benchmark.java}. Rounds of all cases are interleaved, the first ones to warm up, so that the ratios hold on a noisy
 * machine; of the rounds the smallest figure of each case is printed. Figures of another machine are not comparable.
 */
public final class Benchmark {

    private static final String BASE = "http://localhost:" + System.getenv().getOrDefault("PORTAL_PORT", "8080");
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 5;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpClient staff = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final ProcessHandle server = server();

    public static void main(String[] args) throws Exception {
        new Benchmark().run();
    }

    private record Case(String name, int requests, Supplier<HttpRequest> next) {}

    private void run() throws Exception {
        signIn();
        String article = client.send(get("/news/1/x"), BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow();
        var cases = java.util.List.of(
                new Case("static file of the EAR", 4000, () -> get("/static/bench.html")),
                new Case("guest article, kept", 4000, () -> get(article)),
                new Case("guest article, rendered", 600, () -> getPacked(article + "?fresh")),
                new Case("guest list, rendered", 600, () -> get("/news?q=thi+dua")),
                new Case("signed-in home", 400, () -> get("/")),
                new Case("signed-in inbox", 400, () -> get("/awards/inbox")));
        Map<String, Double> best = new java.util.LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Case each : cases) {
                double millis = measure(each);
                if (round >= WARM_UP) {
                    best.merge(each.name(), millis, Math::min);
                }
            }
        }
        double file = best.get(cases.get(0).name());
        best.forEach((name, millis) -> System.out.printf("%-26s %8.3f ms CPU  %6.2f x static file%n", name, millis, millis / file));
        System.out.println("resident memory of the server: " + resident());
    }

    private double measure(Case each) throws IOException, InterruptedException {
        HttpClient who = each.name().startsWith("signed-in") ? staff : client;
        Duration before = cpu();
        for (int i = 0; i < each.requests(); i++) {
            int status = who.send(each.next().get(), BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(each.name() + " answered " + status);
            }
        }
        return cpu().minus(before).toNanos() / 1e6 / each.requests();
    }

    private void signIn() throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create(BASE + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=truongkhoa&password=Phu-Tho-2026-demo"))
                .build();
        if (staff.send(form, BodyHandlers.discarding()).statusCode() != 302) {
            throw new IllegalStateException("no sign-in as truongkhoa: the benchmark needs demo data");
        }
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(BASE + path)).build();
    }

    /** As browsers ask, and compressed for this one answer: the first guest pays for that as well. */
    private static HttpRequest getPacked(String path) {
        return HttpRequest.newBuilder(URI.create(BASE + path)).header("Accept-Encoding", "gzip").build();
    }

    private String resident() throws IOException {
        Path status = Path.of("/proc/" + server.pid() + "/status");
        if (!Files.exists(status)) {
            return "only known on Linux";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
                .findFirst()
                .orElseThrow();
    }

    private Duration cpu() {
        return server.info().totalCpuDuration().orElseThrow();
    }

    /** The one server of this machine, or of several the one on the data folder that PORTAL_DATA names. */
    private static ProcessHandle server() {
        String data = System.getenv().getOrDefault("PORTAL_DATA", "");
        Optional<ProcessHandle> found = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("jboss-modules.jar"))
                .filter(process -> process.info().commandLine().orElse("").contains(data))
                .reduce((a, b) -> {
                    throw new IllegalStateException("more than one server runs; stop the others or set PORTAL_DATA");
                });
        return found.orElseThrow(() -> new IllegalStateException("no server runs: java portal-ear/Portal.java"));
    }
}
