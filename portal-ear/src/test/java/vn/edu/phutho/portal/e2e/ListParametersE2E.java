package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of every list with whatever somebody writes into it, on both databases. */
class ListParametersE2E {

    private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>|<li[ >].*?</li>", Pattern.DOTALL);

    private static final List<String> NONSENSE = List.of(
            "page=-1",
            "page=0",
            "page=abc",
            "page=2147483648",
            "page=%00",
            "page=1&page=2",
            "year=abc",
            "year=0001",
            "year=9999",
            "year=%00",
            "sort=evil",
            "sort=--name",
            "sort=id;drop",
            "sort=%00",
            "q=" + "x".repeat(5000),
            "q=" + "a".repeat(99) + "%F0%9F%98%80",
            "q=%00",
            "q=a%00b",
            "q=%25&q=_",
            "q=%27--",
            "q=%CC%81",
            "q=%ED%A0%80",
            "q=%FF",
            "q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
            "status=x&role=x&state=x&unit=x&title=x&period=x",
            "status=%00&role=%00&state=%00&unit=%00&title=%00&period=%00",
            "pick=abc&pick=%00&pick=-1&pick=99999999999999999999");

    @ParameterizedTest
    @CsvSource({
        "/news, ",
        "/newsroom, bientap",
        "/people, giangvien",
        "/people/options, giangvien",
        "/departments, giangvien",
        "/notices, giangvien",
        "/awards/mine, giangvien",
        "/awards/book, giangvien",
        "/awards/inbox, truongkhoa",
        "/awards/decisions, hieutruong",
        "/awards/decisions/review, hieutruong",
        "/admin/accounts, quantri2",
        "/admin/mail, quantri2",
        "/style/list, giangvien",
    })
    void nonsenseInAnAddressDoesNoHarm(String list, String account) {
        Http http = account == null ? new Http() : Http.as(account);
        for (String query : NONSENSE) {
            HttpResponse<String> answer = http.get(list + "?" + query);
            assertThat(answer.statusCode()).as("%s?%s", list, query).isEqualTo(200);
            assertThat(answer.body()).as("%s?%s", list, query).doesNotContain("<script>alert(1)");
        }
    }

    /** Typed on a Mac or on Windows, with tones or without: the same rows, and some. */
    @ParameterizedTest
    @CsvSource({
        "/news, , chính trị, chinh tri",
        "/newsroom, bientap, chính trị, chinh tri",
        "/people, giangvien, Đinh Văn, dinh van",
        "/people/options, giangvien, Đinh Văn, dinh van",
        "/admin/accounts, quantri2, Đinh Văn, DINH VAN",
    })
    void aSearchFindsTheSameHoweverItIsTyped(String list, String account, String words, String plain) {
        Http http = account == null ? new Http() : Http.as(account);
        List<String> found = rows(http, list, words);
        assertThat(found).as("something to find").isNotEmpty();
        assertThat(rows(http, list, Typed.decomposed(words))).as("decomposed").isEqualTo(found);
        assertThat(rows(http, list, plain)).as("without tones").isEqualTo(found);
    }

    private static List<String> rows(Http http, String list, String words) {
        String page = http.get(list + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
        String main = page.contains("<main") ? page.substring(page.indexOf("<main")) : page;
        return ROW.matcher(main)
                .results()
                .map(MatchResult::group)
                .filter(row -> !row.contains("<th scope=\"col\"") && !row.contains("class=\"pill\""))
                .filter(row -> !row.contains("href=\"/\""))
                .toList();
    }
}
