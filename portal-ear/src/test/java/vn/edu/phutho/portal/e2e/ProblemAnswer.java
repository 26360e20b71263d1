package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a program is told when something is not done: always JSON of RFC 9457, whatever refused it. */
record ProblemAnswer(HttpResponse<String> answer) {

    private static final Pattern POINTER = Pattern.compile("\"pointer\":\"([^\"]*)\"");

    /** The answer as a problem; fails when it is none, or tries to sign anybody in. */
    static ProblemAnswer of(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).contains("\"type\":\"about:blank\"", "\"status\":" + status, "\"instance\":\"/");
        return new ProblemAnswer(answer);
    }

    /** The value of a member that is a text. */
    String text(String member) {
        return Pattern.compile("\"" + member + "\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    List<String> pointers() {
        return POINTER.matcher(answer.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
