package vn.edu.phutho.portal.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What guests get from memory, over the wire, and who goes through to the servlets. */
class PageCacheHandlerTest {

    private static final byte[] BODY = "<p>Tin tức</p>".repeat(200).getBytes(StandardCharsets.UTF_8);

    private final PageCache cache = new PageCache();
    private final AtomicReference<String> toKeep = new AtomicReference<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Undertow server;
    private GuestPage page;

    @BeforeEach
    void start() {
        cache.start(Clock.systemUTC(), () -> 7);
        page = cache.keep("/news", BODY, 7, Instant.MAX);
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1", new PageCacheHandler(cache, this::servlets))
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void servlets(HttpServerExchange exchange) {
        toKeep.set(exchange.getAttachment(PageCacheHandler.TO_KEEP));
        exchange.setStatusCode(202);
    }

    @Test
    void aKeptPageIsAnsweredWithItsTag() throws Exception {
        var answer = get("/news");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(BODY);
        assertThat(answer.headers().firstValue("ETag")).hasValue(page.etag(false));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding, Cookie");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void headHasTheLengthAndNoBody() throws Exception {
        var answer = client.send(
                request("/news")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).hasValue(String.valueOf(BODY.length));
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "deflate,GZIP;q=0.5", "gzip ; q=1.0", "gzip;q=0.001"})
    void isCompressedForWhoTakesIt(String accepted) throws Exception {
        var answer = get("/news", "Accept-Encoding", accepted);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("ETag")).hasValue(page.etag(true));
        assertThat(unpacked(answer.body())).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br, gzip ; q=0.000", "gzip; q=0, br", "x-gzip", "gzipped"})
    void isPlainForWhoDoesNot(String accepted) throws Exception {
        var answer = get("/news", "Accept-Encoding", accepted);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).isEqualTo(BODY);
    }

    @Test
    void whoHasThePageIsToldSo() throws Exception {
        for (String tags : new String[] {page.etag(false), "\"else\", " + page.etag(false), "W/" + page.etag(false)}) {
            var answer = get("/news", "If-None-Match", tags);
            assertThat(answer.statusCode()).as(tags).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).hasValue(page.etag(false));
        }
        assertThat(get("/news", "If-None-Match", page.etag(true)).statusCode()).isEqualTo(200);
        assertThat(get("/news", "If-None-Match", page.etag(true), "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whoHasASessionGoesThroughAndNothingIsKept() throws Exception {
        assertThat(get("/news", "Cookie", "theme=dark; JSESSIONID=x").statusCode())
                .isEqualTo(202);
        assertThat(toKeep).hasValue(null);
        assertThat(get("/news", "Cookie", "theme=dark").statusCode()).isEqualTo(200);
    }

    @Test
    void otherMethodsGoThroughAndNothingIsKept() throws Exception {
        var post = request("/news").POST(HttpRequest.BodyPublishers.noBody()).build();
        assertThat(client.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(202);
        assertThat(toKeep).hasValue(null);
    }

    @ParameterizedTest
    @CsvSource({"Faces-Request,partial/ajax", "Content-Type,application/x-www-form-urlencoded"})
    void aRequestThatShapesItsAnswerIsNeitherAnsweredFromMemoryNorKept(String header, String value) throws Exception {
        for (String address : new String[] {"/news", "/news?page=2"}) {
            assertThat(get(address, header, value).statusCode()).as(address).isEqualTo(202);
            assertThat(toKeep).as(address).hasValue(null);
        }
    }

    @Test
    void aBodyWithGetIsNeitherAnsweredFromMemoryNorKept() throws Exception {
        var request = request("/news?page=2")
                .method("GET", HttpRequest.BodyPublishers.ofString("q=x"))
                .build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(202);
        assertThat(toKeep).hasValue(null);
    }

    @Test
    void aPageThatIsNotThereIsMarkedToBeKept() throws Exception {
        assertThat(get("/news?page=2").statusCode()).isEqualTo(202);
        assertThat(toKeep).hasValue("/news?page=2");
        assertThat(get("/news?fresh").statusCode()).isEqualTo(202);
        assertThat(toKeep).hasValue(null);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        var address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + path));
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    }
}
