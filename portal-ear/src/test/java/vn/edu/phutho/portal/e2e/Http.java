package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A client with cookies of its own that follows no redirect. */
final class Http {

    static final String PASSWORD = "Phu-Tho-2026-demo";

    private static final long PATIENCE_MILLIS = 60_000;

    private static final Map<String, Http> SIGNED_IN = new ConcurrentHashMap<>();

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String url;

    /** A guest of the portal under test. */
    Http() {
        this(PortalUnderTest.url());
    }

    /** A guest of another portal, by its address without a slash at the end. */
    Http(String url) {
        this.url = url;
    }

    /**
     * A client that has signed in. The same one for each test that asks, as long as its session lives: hashing a
     * password costs time on purpose.
     */
    static Http as(String username) {
        return SIGNED_IN.compute(username, (name, known) -> known != null && known.signedIn() ? known : fresh(name));
    }

    /** A client that has just signed in, with a session of its own. */
    static Http fresh(String username) {
        Http http = new Http();
        HttpResponse<String> answer = http.signIn(username, PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(username + " could not sign in: " + answer.statusCode());
        }
        return http;
    }

    private boolean signedIn() {
        return get("/account/password").statusCode() == 200;
    }

    HttpResponse<String> signIn(String username, String password) {
        return post("/sign-in", Map.of("username", username, "password", password));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /**
     * Reads a page until it holds that text: for what the portal does by itself, after its answer.
     * Each request takes its time, so nothing sleeps.
     */
    void awaitPage(String path, String text) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        String body = get(path).body();
        while (!body.contains(text) && System.currentTimeMillis() < end) {
            body = get(path).body();
        }
        assertThat(body).contains(text);
    }

    /** The cookie of the session, for who speaks HTTP by hand. */
    String cookie() {
        CookieManager cookies = (CookieManager) client.cookieHandler().orElseThrow();
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).DELETE());
    }

    HttpResponse<String> put(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a body as a program does; without a body when that is null. */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends JSON without saying how long it is. */
    HttpResponse<String> postStreamed(String path, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    /** Sends the form of the import page with a pasted text. */
    HttpResponse<String> postMultipart(String path, String viewState) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("import", "import");
        fields.put("import:pasted", "BẢN TIN SỐ MỘT\n\nNội dung của bản tin.\n");
        fields.put("import:section", "TRAINING");
        fields.put("jakarta.faces.ViewState", viewState);
        fields.put("import:read", "");
        return postMultipart(path, fields, Map.of());
    }

    /** Sends a form with files, each under the name of its field. */
    HttpResponse<String> postMultipart(String path, Map<String, String> fields, Map<String, byte[]> files) {
        String boundary = "----portal";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> body.writeBytes(part(boundary, name, value).getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, file) -> {
            body.writeBytes(part(boundary, name + "\"; filename=\"page.txt", "")
                    .stripTrailing()
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends a file of that many bytes to the import page. */
    HttpResponse<String> upload(String path, int bytes) {
        String boundary = "----portal";
        String body = "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"import:file\"; filename=\"page.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + "a".repeat(bytes) + "\r\n--" + boundary + "--\r\n";
        return send(HttpRequest.newBuilder(URI.create(PortalUnderTest.url() + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
