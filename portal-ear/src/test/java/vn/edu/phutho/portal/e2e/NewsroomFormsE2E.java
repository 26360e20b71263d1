package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the newsroom with everything that people and others send; each answer is read. */
class NewsroomFormsE2E {

    private static final String IMPORT = "/newsroom/import";

    private static final Pattern VERSION = Pattern.compile("data-version=\"(-?\\d+)\"");

    private final Http editor = Http.as("bientap");

    private HttpResponse<String> imported(String pasted) {
        return form().typed("pasted", pasted).pressWithFile(editor, "read", "file", null);
    }

    private DrawnForm form() {
        return DrawnForm.of(editor, IMPORT, "import");
    }

    /** A new draft of two blocks; its address. */
    private String article(String title) {
        HttpResponse<String> answer = imported(title + "\n\nĐoạn thứ nhất của bài.\n\nĐoạn thứ hai của bài.");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replace(PortalUnderTest.url(), "");
    }

    private DrawnForm edit(String article) {
        return DrawnForm.of(editor, article, "edit");
    }

    private long version(String article) {
        Matcher version = VERSION.matcher(editor.get(article).body());
        assertThat(version.find()).isTrue();
        return Long.parseLong(version.group(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title | '' | Bài viết chưa có tiêu đề. Đồng chí nhập tiêu đề.
            title | x*401 | Tiêu đề dài 401 ký tự, nhiều hơn 400 ký tự cho phép.
            title | NUL | Bài viết chưa có tiêu đề.
            dated | '' | Bài viết chưa có ngày giờ. Đồng chí nhập ngày giờ, ví dụ
            dated | NUL | Bài viết chưa có ngày giờ.
            dated | hôm qua | “hôm qua” không phải là ngày giờ. Đồng chí nhập ngày/tháng/năm giờ:phút
            dated | SCRIPT | ” không phải là ngày giờ.
            dated | 31/02/2026 09:00 | Không có ngày 31: tháng 2 năm 2026 có 28 ngày.
            dated | 28/11/2021 25:00 | Không có giờ 25:00. Đồng chí nhập giờ từ 00:00 đến 23:59.
            dated | 01/01/0001 09:00 | Ngày 01/01/0001 nằm ngoài khoảng cho phép. Đồng chí nhập ngày từ 01/01/1900 đến 31/12/2100.
            dated | 31/12/9999 09:00 | Ngày 31/12/9999 nằm ngoài khoảng cho phép.
            visibleFrom | mai | “mai” không phải là ngày giờ.
            visibleFrom | 31/02/2026 09:00 | Không có ngày 31: tháng 2 năm 2026 có 28 ngày.
            visibleFrom | 01/01/0001 09:00 | Ngày 01/01/0001 nằm ngoài khoảng cho phép.
            visibleFrom | 31/12/9999 09:00 | Ngày 31/12/9999 nằm ngoài khoảng cho phép.
            degree | x*41 | Học hàm, học vị dài 41 ký tự
            author | x*161 | Tên tác giả dài 161 ký tự
            post | x*201 | Chức vụ của tác giả dài 201 ký tự
            textCredit | x*201 | Phần “Tin” dài 201 ký tự
            photoCredit | x*201 | Phần “Ảnh” dài 201 ký tự
            related | x*401 | Tin liên quan thứ 1 dài 401 ký tự
            section | '' | Chuyên mục: chưa có nội dung. Đồng chí nhập hoặc chọn rồi gửi lại.
            section | EVIL | Chuyên mục: mục đã chọn không còn trong danh sách. Đồng chí chọn lại.
            visibility | '' | Người đọc: chưa có nội dung.
            visibility | EVIL | Người đọc: mục đã chọn không còn trong danh sách.
            rows:0:kind | '' | Loại của khối 1: chưa có nội dung.
            rows:0:kind | EVIL | Loại của khối 1: mục đã chọn không còn trong danh sách.
            rows:0:text | x*20001 | Khối 1 dài 20.001 ký tự, nhiều hơn 20.000 ký tự cho phép.
            """)
    void aFaultIsToldAndNothingTypedIsLost(String field, String typed, String words) {
        String article = article("TIN SAI MỘT Ô");
        long before = version(article);
        for (String act : List.of("save", "publish")) {
            HttpResponse<String> answer = edit(article)
                    .typed("rows:1:text", "Lời đã gõ thì còn.")
                    .typed(field, Typed.of(typed))
                    .press(editor, act);
            assertThat(Refused.by(answer)).as(act).anyMatch(told -> told.contains(words));
            assertThat(answer.body()).contains("Lời đã gõ thì còn.</textarea>").doesNotContain("<img src=x");
            if (!field.startsWith("rows")) {
                assertThat(answer.body()).as("the field is marked").contains("aria-invalid=\"true\"");
            }
        }
        assertThat(version(article)).as("nothing is stored").isEqualTo(before);
    }

    @Test
    void allWrongFieldsAreToldAtOnce() {
        HttpResponse<String> answer = edit(article("TIN SAI BA Ô"))
                .typed("title", " ")
                .typed("dated", "31/02/2026 09:00")
                .typed("visibleFrom", "mai")
                .press(editor, "save");
        assertThat(Refused.by(answer)).hasSize(3);
        assertThat(answer.body()).contains("Có 3 chỗ cần sửa:");
    }

    @Test
    void anArticleKeepsAtLeastOneBlock() {
        HttpResponse<String> answer = edit(article("TIN KHÔNG CÒN KHỐI"))
                .typed("rows:0:text", "")
                .typed("rows:1:text", "\0 ")
                .press(editor, "save");
        assertThat(Refused.by(answer)).containsExactly("Bài viết chưa có nội dung. Đồng chí nhập ít nhất một đoạn.");
    }

    @Test
    void oddTextsAreStoredAsText() {
        String article = article("TIN CHỮ LẠ");
        HttpResponse<String> answer = edit(article)
                .typed("title", Typed.decomposed("Tiếng Việt") + "\0")
                .typed("author", "Lê\0 An")
                .typed("related", Typed.SCRIPT)
                .typed("rows:0:text", Typed.SCRIPT + "\0")
                .press(editor, "save");
        assertThat(answer.statusCode()).isEqualTo(302);
        DrawnForm stored = edit(article);
        assertThat(stored.fields())
                .containsEntry("edit:title", "Tiếng Việt")
                .containsEntry("edit:author", "Lê An")
                .containsEntry("edit:related", Typed.SCRIPT)
                .containsEntry("edit:rows:0:text", Typed.SCRIPT);
        assertThat(editor.get(article).body()).doesNotContain("<img src=x");
    }

    @Test
    void sentTwiceIsDoneOnce() {
        String article = article("TIN GỬI HAI LẦN");
        for (String act : List.of("save", "publish", "unpublish")) {
            long before = version(article);
            DrawnForm form = edit(article).typed("rows:0:text", "Sửa rồi " + act);
            assertThat(form.press(editor, act).statusCode()).as(act).isEqualTo(302);
            assertThat(form.press(editor, act).statusCode()).as(act + " again").isEqualTo(302);
            assertThat(editor.get(article).body()).doesNotContain("đã sửa nội dung này lúc");
            assertThat(version(article)).as(act).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "publish"})
    void anOlderPageIsToldWhoChangedWhat(String act) {
        String article = article("TIN TRANG CŨ");
        DrawnForm older = edit(article);
        assertThat(edit(article)
                        .typed("rows:0:text", "Lời thứ nhất.")
                        .press(editor, "save")
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> late = older.typed("rows:0:text", "Lời thứ hai.").press(editor, act);
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(Refused.by(late)).anyMatch(told -> told.startsWith("Dương Công Minh đã sửa nội dung này lúc"));
        assertThat(late.body()).contains("Lời thứ nhất.", "Lời thứ hai.</textarea>");
    }

    @Test
    void othersChangeNothing() {
        String article = article("TIN CỦA NGƯỜI KHÁC");
        DrawnForm form = edit(article).typed("title", "Bị sửa");
        HttpResponse<String> guest = form.press(new Http(), "save");
        assertThat(guest.headers().firstValue("Location").orElseThrow()).contains("/login?from=");
        assertThat(Refused.by(form.press(Http.as("giangvien"), "save"))).hasSize(1);
        assertThat(form.press(editor, "save", "Origin", "http://evil.example").statusCode())
                .isEqualTo(404);
        HttpResponse<String> unknown = editor.get("/newsroom/articles/999999");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Refused.by(unknown)).hasSize(1);
        assertThat(edit(article).fields().get("edit:title")).isEqualToIgnoringCase("Tin của người khác");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fields\":{\"edit:shape\":\"1,x\",\"edit:title\":\"N\"}}",
                "{\"fields\":{\"edit:visibility\":\"EVIL\",\"edit:section\":\"EVIL\",\"edit:rows:0:kind\":\"EVIL\"}}",
                "{\"fields\":{\"edit:dated\":\"31/02\",\"edit:file\":\"x\",\"edit\":\"x\"},\"version\":9223372036854775807}",
                "{\"fields\":{\"edit:title\":\"N\"},\"version\":-5,\"seen\":\"+1000000000-12-31T23:59:59Z\"}"
            })
    void aForgedDraftDoesNoHarm(String draft) {
        String article = article("TIN NHÁP GIẢ");
        String place = "/api/v1/drafts/article/" + article.replaceAll(".*/", "");
        assertThat(editor.put(place, draft).statusCode()).isEqualTo(200);
        assertThat(editor.get(article).statusCode()).isEqualTo(200);
        assertThat(edit(article).press(editor, "keepMine").statusCode()).isEqualTo(200);
        assertThat(editor.delete(place).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pasted | '' | Chưa có gì để đọc. Đồng chí chọn tệp văn bản hoặc dán nội dung trang cũ.
            pasted | NUL | Không tìm thấy tiêu đề hay nội dung nào trong văn bản.
            pasted | x*20001 | Khối 1 dài 20.001 ký tự
            section | '' | Chuyên mục: chưa có nội dung.
            section | EVIL | Chuyên mục: mục đã chọn không còn trong danh sách.
            """)
    void whatCannotBeImportedIsTold(String field, String typed, String words) {
        HttpResponse<String> answer = form().typed("pasted", "TIN CÒN ĐÂY\n\nNội dung còn đây.")
                .typed(field, Typed.of(typed))
                .pressWithFile(editor, "read", "file", null);
        assertThat(Refused.by(answer)).anyMatch(told -> told.startsWith(words));
        if (field.equals("section")) {
            assertThat(answer.body()).contains("Nội dung còn đây.</textarea>");
        }
    }

    @Test
    void aFileThatIsNoTextIsTold() {
        for (String bytes : List.of("<html>", "TIN\0X", " <!DOCTYPE html>")) {
            assertThat(Refused.by(file(bytes.getBytes(StandardCharsets.UTF_8))))
                    .as(bytes)
                    .containsExactly(
                            "Tệp “page.txt” không phải văn bản thuần. Đồng chí mở trang cũ, chọn tất cả, chép vào"
                                    + " Notepad, lưu thành .txt rồi tải lại.");
        }
        assertThat(Refused.by(file("Đại hội".getBytes(StandardCharsets.UTF_16LE))))
                .as("no UTF-8 and no mark that says what else")
                .hasSize(1);
        assertThat(Refused.by(file(new byte[] {(byte) 0xc3, 0x28})))
                .anyMatch(told -> told.startsWith("Tệp “page.txt” không phải mã UTF-8."));
        assertThat(Refused.by(file(new byte[0]))).anyMatch(told -> told.startsWith("Chưa có gì để đọc."));
    }

    private HttpResponse<String> file(byte[] content) {
        return form().pressWithFile(editor, "read", "file", content);
    }

    @Test
    void anImportSentTwiceIsOneAndForEditorsOnly() {
        DrawnForm form = form().typed("pasted", Typed.decomposed("TIN NHẬP HAI LẦN\n\nNội dung."));
        assertThat(form.pressWithFile(new Http(), "read", "file", null)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/login?from=");
        assertThat(form.pressWithFile(Http.as("giangvien"), "read", "file", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(form.pressWithFile(editor, "read", "file", null).statusCode())
                .isEqualTo(302);
        assertThat(form.pressWithFile(editor, "read", "file", null).headers().firstValue("Location"))
                .hasValue(PortalUnderTest.url() + "/newsroom");
        assertThat(editor.get("/newsroom?q=tin+nhap+hai+lan").body().split("href=\"/newsroom/articles/", -1))
                .hasSize(2);
    }
}
