package vn.edu.phutho.portal.platform.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.Refusal;

/** What programs are told when something is not done. */
class ProblemTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.UTC);

    private static final String ASKED = "/api/v1/news";

    @Test
    void aRefusalOfTheDomainTellsReasonAndRemedyApart() {
        JsonObject problem =
                json(Refusals.problem(new BusinessRuleViolation("news.article.titleTooLong", 400, 412), ASKED, CLOCK));
        assertThat(problem.getInt("status")).isEqualTo(422);
        assertThat(problem.getString("type")).isEqualTo("about:blank");
        assertThat(problem.getString("title")).isEqualTo("Dữ liệu chưa đúng");
        assertThat(problem.getString("code")).isEqualTo("news.article.titleTooLong");
        assertThat(problem.getString("instance")).isEqualTo(ASKED);
        JsonObject fault = problem.getJsonArray("errors").getJsonObject(0);
        assertThat(fault.getString("reason")).isEqualTo("Tiêu đề dài 412 ký tự, nhiều hơn 400 ký tự cho phép.");
        assertThat(fault.getString("remedy")).isEqualTo("Đồng chí rút ngắn tiêu đề.");
        assertThat(problem.getString("detail")).isEqualTo(fault.getString("reason") + " " + fault.getString("remedy"));
    }

    @Test
    void aFullStopOfWhatWasTypedPartsNothing() {
        Refusal refusal = Refusal.of("news.article.categoryUnknown", "A. B. C");
        JsonObject problem = json(new Problem(422, refusal, ASKED, List.of(new Fault("/category", refusal))));
        JsonObject fault = problem.getJsonArray("errors").getJsonObject(0);
        assertThat(fault.getString("reason")).isEqualTo("Chuyên mục “A. B. C” không còn.");
        assertThat(fault.getString("remedy")).isEqualTo("Đồng chí chọn chuyên mục khác.");
    }

    @Test
    void allFaultsAreListed() {
        Refusal missing = Refusal.of("api.field.missing", "title");
        Refusal wrong = Refusal.of("api.field.dayTime");
        Faults faults = new Faults();
        faults.add("title", missing);
        faults.add("/dated", wrong);
        faults.add("?size", wrong);
        faults.take("credits", () -> new Credits("x".repeat(41), "x".repeat(161), null, null, null));
        JsonObject problem = problemOf(faults);
        assertThat(problem.getInt("status")).isEqualTo(422);
        assertThat(problem.getString("code")).isEqualTo("api.invalid");
        assertThat(problem.getString("detail")).startsWith("Dữ liệu gửi lên có 5 chỗ chưa đúng.");
        assertThat(problem.getJsonArray("errors")
                        .getValuesAs(fault -> fault.asJsonObject().getString("pointer")))
                .containsExactly("/title", "/dated", "?size", "/credits/degree", "/credits/name");
        assertThat(problem.getJsonArray("errors").getJsonObject(3).getString("reason"))
                .isEqualTo("Học hàm, học vị dài 41 ký tự, nhiều hơn 40 ký tự cho phép.");
    }

    @Test
    void aReasonBehindAReasonIsToldInWords() {
        Refusal refusal =
                Refusal.of("award.chosen.refused", "HS-2026-0007", "ThS. Lê An", Refusal.of("award.decide.fourEyes"));
        JsonObject fault = json(new Problem(422, refusal, ASKED, List.of(Fault.ofWhole(refusal))))
                .getJsonArray("errors")
                .getJsonObject(0);
        assertThat(fault.getString("reason")).isEqualTo("Hồ sơ HS-2026-0007 của ThS. Lê An chưa xử lý được.");
        assertThat(fault.getString("remedy"))
                .isEqualTo("Đồng chí đã duyệt hồ sơ này cho đơn vị nên người khác phải quyết định."
                        + " Đồng chí bỏ hồ sơ đó khỏi danh sách.");
    }

    private static JsonObject problemOf(Faults faults) {
        try {
            faults.check();
            throw new AssertionError("nothing is wrong");
        } catch (InvalidInputException invalid) {
            return json(Refusals.problem(invalid, ASKED, CLOCK));
        }
    }

    @Test
    void eachKindOfFailureHasItsStatus() {
        assertThat(status(new NotFoundException("news.article.notFound"))).isEqualTo(404);
        assertThat(status(new EJBAccessException("no"))).isEqualTo(403);
        assertThat(status(new EJBException(new OptimisticLockException()))).isEqualTo(409);
        assertThat(status(new RequestRefused("api.tooLarge", 413))).isEqualTo(413);
        assertThat(status(new IOException(new io.undertow.server.RequestTooBigException())))
                .isEqualTo(413);
    }

    @Test
    void whatNobodyForesawIsAnIncident() {
        JsonObject problem = json(Refusals.problem(new IllegalStateException("secret of the inside"), ASKED, CLOCK));
        assertThat(problem.getInt("status")).isEqualTo(500);
        assertThat(problem.getString("instance")).matches("/error/incident\\?id=PT-20261127-0300-[0-9A-F]{4}");
        assertThat(problem.getString("detail")).contains("mã sự cố PT-20261127-0300-");
        assertThat(problem.toString()).doesNotContain("secret");
    }

    private static int status(Throwable failure) {
        return Refusals.problem(failure, ASKED, CLOCK).status();
    }

    private static JsonObject json(Problem problem) {
        try (var reader = Json.createReader(new StringReader(problem.toJson()))) {
            return reader.readObject();
        }
    }
}
