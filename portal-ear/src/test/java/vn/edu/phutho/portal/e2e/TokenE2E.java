package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.TokenSecret;

/** Programs that come with a personal access token. */
@ArquillianTest
class TokenE2E {

    private static final String NEWS = "/api/v1/news";

    private static final String SECRET = "pct_" + "T0ken-of_a-test".repeat(3).substring(0, 43);

    private static final String BEARER = "Bearer " + SECRET;

    @Deployment(testable = false)
    static WebArchive sql() {
        return ShrinkWrap.create(WebArchive.class, "sql.war").addClass(SqlServlet.class);
    }

    @BeforeEach
    void make() {
        String hash = TokenSecret.of(SECRET).orElseThrow().hash();
        sql("insert into api_token (id, account_id, name, token_hash, created_at, expires_at, version)"
                + " select -1, id, 'Kiểm thử', '" + hash + "', timestamp with time zone '2026-01-01 00:00:00+00:00',"
                + " timestamp with time zone '2099-01-01 00:00:00+00:00', 0 from account where username = 'bientap'");
    }

    @AfterEach
    void remove() {
        sql("delete from api_token where id = -1");
        sql("update account set status = 'ACTIVE' where username = 'bientap'");
    }

    @Test
    void aTokenActsForItsOwnerWithoutSessionAndFromAnyOrigin() {
        HttpResponse<String> read = get(BEARER);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("INTERNAL");
        assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> changed = new Http()
                .send(
                        "POST",
                        NEWS,
                        "{}",
                        "Authorization",
                        BEARER,
                        "Content-Type",
                        "application/json",
                        "Origin",
                        "http://elsewhere.example");
        assertThat(ProblemAnswer.of(changed, 422).pointers()).contains("/title", "/blocks");
        assertThat(changed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sql("select count(*) from api_token where id = -1 and last_used_on is not null"))
                .isEqualTo("1");
    }

    @Test
    void aTokenOpensNoPage() {
        assertThat(new Http().get("/newsroom", "Authorization", BEARER).statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatEndedIsRefused() {
        sql("update api_token set revoked_at = created_at where id = -1");
        refused(BEARER);
        sql("update api_token set revoked_at = null, expires_at = created_at where id = -1");
        refused(BEARER);
        sql("update api_token set expires_at = timestamp with time zone '2099-01-01 00:00:00+00:00' where id = -1");
        assertThat(get(BEARER).statusCode()).isEqualTo(200);
        sql("update account set status = 'DISABLED' where username = 'bientap'");
        refused(BEARER);
    }

    /** What one does when a password is known to others must close this door as well. */
    @Test
    void aOneTimePasswordEndsTheTokensOfTheAccount() {
        AccountForms accounts = new AccountForms(Http.as("quantri"));
        long account = accounts.made("thu.ma.truy.cap", "Thử mã truy cập");
        sql("update api_token set account_id = " + account + " where id = -1");
        assertThat(get(BEARER).statusCode())
                .as("known, but must choose a password")
                .isEqualTo(403);
        assertThat(accounts.act(account, "give").statusCode()).isEqualTo(302);
        refused(BEARER);
    }

    @Test
    void otherTokensAreRefusedEvenWhereGuestsMayRead() {
        refused("Bearer " + SECRET + "x");
        refused("Bearer pct_" + "A".repeat(43));
        assertThat(get("Basic eDp5").statusCode()).as("no token, so a guest").isEqualTo(200);
    }

    private static void refused(String authorization) {
        ProblemAnswer problem = ProblemAnswer.of(get(authorization), 401);
        assertThat(problem.text("code")).isEqualTo("account.token.wrong");
        assertThat(problem.text("remedy")).startsWith("Đồng chí tạo mã mới");
        assertThat(problem.header("WWW-Authenticate")).contains("invalid_token");
    }

    private static HttpResponse<String> get(String authorization) {
        return new Http().get(NEWS + "?size=50", "Authorization", authorization);
    }

    private static String sql(String statement) {
        HttpResponse<String> answer = new Http().send("POST", "/sql/", statement);
        assertThat(answer.statusCode()).as(statement).isEqualTo(200);
        return answer.body();
    }
}
