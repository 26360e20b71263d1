package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Mails to a real server, which is away at first. Boots of its own, so on one database only. */
@EnabledIfSystemProperty(named = "it.database", matches = "h2")
class MailE2E {

    private static final long PATIENCE_MILLIS = 60_000;

    @TempDir
    private Path data;

    /** What comes first when the mail server is away is kept; it is sent once when the server is back. */
    @Test
    void aMailIsSentOnceWhenTheServerIsBack() throws Exception {
        GreenMail away = new GreenMail(new ServerSetup(Launched.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        int smtp = away.getSmtp().getServerSetup().getPort();
        Map<String, String> variables = variables();
        Launched.start(variables).close();
        queueMail();
        variables.putAll(Map.of(
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", Integer.toString(smtp),
                "PORTAL_SMTP_FROM", "cong@truong.example"));
        try (Launched portal = Launched.start(variables)) {
            Http admin = new Http("http://localhost:" + variables.get("PORTAL_PORT"));
            admin.signIn("quantri", Http.PASSWORD);
            admin.awaitPage("/admin/mail/1", "ConnectException");
            away.start();
            assertThat(away.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
            admin.awaitPage("/admin/mail/1", "Đã gửi");
            checkMail(away);
            admin.post("/admin/mail/again", Map.of("id", "1"));
            assertThat(away.waitForIncomingEmail(PATIENCE_MILLIS, 2)).isTrue();
            assertThat(Arrays.stream(away.getReceivedMessages())
                            .map(MailE2E::id)
                            .distinct())
                    .as("a copy can be told from another mail")
                    .hasSize(1);
            assertThat(portal.process().isAlive()).isTrue();
        } finally {
            away.stop();
        }
    }

    private static void checkMail(GreenMail server) throws Exception {
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("giangvien@truong.example");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("cong@truong.example");
        assertThat(mail.getSubject()).isEqualTo("[Cổng nội bộ] Đề nghị Bcc: x@evil.example");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getContent().toString()).contains("Kính gửi đồng chí");
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> variables() throws Exception {
        return new HashMap<>(Map.of(
                "PORTAL_DATA", data.toString(),
                "PORTAL_PORT", Integer.toString(Launched.freePort()),
                "PORTAL_MGMT_PORT", Integer.toString(Launched.freePort())));
    }

    /** As the service stores it, with a subject that wants to be more than one header. */
    private void queueMail() throws SQLException {
        try (Connection connection = PortalUnderTest.h2(data.resolve("database/portal"));
                Statement statement = connection.createStatement()) {
            statement.execute("insert into mail (id, mail_key, recipient, subject, body, search_text, status,"
                    + " created_at, due_at, tries, version) values (1, 'it', 'giangvien@truong.example',"
                    + " U&'[C\\1ed5ng n\\1ed9i b\\1ed9] \\0110\\1ec1 ngh\\1ecb Bcc: x@evil.example',"
                    + " U&'K\\00ednh g\\1eedi \\0111\\1ed3ng ch\\00ed', 'x', 'WAITING', current_timestamp,"
                    + " current_timestamp, 0, 1)");
        }
    }

    /** The launcher's own checks of these variables. */
    @Test
    void aServerWithoutASenderIsRefused() throws Exception {
        Map<String, String> variables = variables();
        variables.put("PORTAL_SMTP_HOST", "127.0.0.1");
        Process refused = Launched.command(variables).start();
        assertThat(new String(refused.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("PORTAL_SMTP_FROM");
        assertThat(refused.waitFor()).isEqualTo(1);
    }
}
