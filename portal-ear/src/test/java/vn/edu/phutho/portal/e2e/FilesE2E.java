package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uploading and downloading, with good files and bad ones, and what lies on the disk afterwards. */
class FilesE2E {

    private static final String FILES = "/api/v1/files";

    private static final String PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n";

    private static final int LIMIT = 20 * 1024 * 1024;

    @Test
    void aFileComesBackAsItWas() {
        Http owner = Http.as("giangvien");
        HttpResponse<String> uploaded = upload(owner, "%C4%90%E1%BB%81%20t%C3%A0i%202026.pdf", PDF, "text/html");
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        assertThat(uploaded.body())
                .contains(
                        "\"name\":\"Đề tài 2026.pdf\"",
                        "\"mediaType\":\"application/pdf\"",
                        "\"size\":" + PDF.length());
        String link = location(uploaded);
        HttpResponse<String> read = owner.get(link);
        assertThat(read.body()).isEqualTo(PDF);
        assertThat(read.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(read.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"De tai 2026.pdf\";"
                        + " filename*=UTF-8''%C4%90%E1%BB%81%20t%C3%A0i%202026.pdf");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(owner.send("HEAD", link, null).headers().firstValue("Content-Length"))
                .hasValue(Integer.toString(PDF.length()));
    }

    @Test
    void othersFindNoFile() {
        String link = location(upload(Http.as("giangvien"), "a.pdf", PDF, "application/pdf"));
        String id = link.substring("/files/".length());
        assertThat(new Http().get(link).statusCode()).isEqualTo(302);
        assertThat(Http.as("bientap").get(link).statusCode()).isEqualTo(404);
        ProblemAnswer.of(Http.as("bientap").delete(FILES + "/" + id), 404);
        ProblemAnswer.of(new Http().delete(FILES + "/" + id), 401);
        ProblemAnswer.of(new Http().send("POST", FILES, PDF, "X-File-Name", "a.pdf"), 401);
        assertThat(Http.as("giangvien").delete(FILES + "/" + id).statusCode()).isEqualTo(204);
        assertThat(Http.as("giangvien").get(link).statusCode()).isEqualTo(404);
        for (String address :
                List.of("/files", "/files/", "/files/x", "/files/1/../x", "/files/99999999999999999999")) {
            assertThat(Http.as("giangvien").get(address).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, <html><script>alert(1)</script></html>, Cổng không nhận loại tệp này.",
        "a.svg, <svg xmlns='http://www.w3.org/2000/svg'/>, Cổng không nhận loại tệp này.",
        "a.pdf, '', Tệp không có nội dung (0 byte).",
        "a.pdf, %PDF-1.7 <script>x</script> %%EOF, Tệp có nội dung của hơn một loại tệp",
        "a.pdf, %PDF-1.7 half, Tệp bị hỏng",
        "a.pdf.exe, %PDF-1.7 %%EOF, 'Tên tệp không khớp với nội dung, là loại PDF.'",
        "'', %PDF-1.7 %%EOF, Tệp chưa có tên.",
        "%00%2E%2E%2F, %PDF-1.7 %%EOF, Tệp chưa có tên.",
        "%zz, %PDF-1.7 %%EOF, Trường X-File-Name không đọc được.",
    })
    void badFilesAreRefusedWithWordsAndLeaveNothing(String name, String content, String words) throws IOException {
        List<Path> before = onDisk();
        ProblemAnswer problem = ProblemAnswer.of(upload(Http.as("giangvien"), name, content, "application/pdf"), 422);
        assertThat(problem.text("detail")).startsWith(words).contains(" Đồng chí ");
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void namesAreNeverPaths() throws IOException {
        Http owner = Http.as("giangvien");
        assertThat(upload(owner, "..%2F..%2Fx%00.pdf", PDF, "application/pdf").body())
                .contains("\"name\":\"x.pdf\"");
        ProblemAnswer long300 = ProblemAnswer.of(upload(owner, "x".repeat(296) + ".pdf", PDF, "application/pdf"), 422);
        assertThat(long300.text("reason")).startsWith("Tên tệp dài 300 ký tự");
        assertThat(onDisk()).allMatch(file -> file.getFileName().toString().matches("[0-9a-f]{62}"), "named by hash");
    }

    @Test
    void theLimitIsTheLimit() throws IOException {
        Http owner = Http.as("giangvien");
        String whole = "%PDF-" + "x".repeat(LIMIT - 10) + "%%EOF";
        String link = location(upload(owner, "a.pdf", whole, "application/pdf"));
        List<Path> before = onDisk();
        ProblemAnswer problem = ProblemAnswer.of(upload(owner, "a.pdf", whole + "\n", "application/pdf"), 413);
        assertThat(problem.text("reason")).isEqualTo("Tệp lớn hơn 20 MB cho phép.");
        assertThat(onDisk()).isEqualTo(before);
        assertThat(owner.delete(FILES + link.substring("/files".length())).statusCode())
                .isEqualTo(204);
    }

    /** A claimed length of which half comes, and then nothing but the end of the connection. */
    @Test
    void aConnectionThatIsCutLeavesNothing() throws Exception {
        List<Path> before = onDisk();
        Http owner = Http.fresh("giangvien");
        try (Socket socket = new Socket("localhost", PortalUnderTest.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + FILES + " HTTP/1.1\r\nHost: localhost\r\nX-File-Name: a.pdf\r\nCookie: "
                            + owner.cookie() + "\r\nContent-Length: 2000000\r\n\r\n" + PDF)
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(new byte[1_000_000]);
            out.flush();
            await(() -> onDisk().size() > before.size());
        }
        await(() -> onDisk().equals(before));
    }

    private interface State {
        boolean reached() throws IOException;
    }

    private static void await(State state) throws IOException {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!state.reached()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private static HttpResponse<String> upload(Http http, String name, String content, String type) {
        return http.send("POST", FILES, content, "X-File-Name", name, "Content-Type", type);
    }

    private static String location(HttpResponse<String> uploaded) {
        return uploaded.headers().firstValue("Location").orElseThrow().replace(PortalUnderTest.url(), "");
    }

    private static List<Path> onDisk() throws IOException {
        Path files = PortalUnderTest.data().resolve("files");
        if (!Files.exists(files)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(files)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
