package vn.edu.phutho.portal.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.shared.mail.Mail.Letter;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private static Mail mail(String subject) {
        return new Mail("k", "giangvien@truong.example", new Letter(subject, "Kính gửi\n\nđồng chí"), NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề nghị\r\nBcc: x@evil.example",
                "Đề nghị\nBcc: x@evil.example",
                "Đề nghị\u2028Bcc: x@evil.example"
            })
    void aSubjectIsOneLine(String subject) {
        assertThat(mail(subject).getSubject()).isEqualTo("Đề nghị Bcc: x@evil.example");
    }

    @Test
    void textKeepsItsLinesAndLosesWhatNobodySees() {
        Mail mail = new Mail("k", "a@b.vn", new Letter("s", "một\nhai\u0000\u0007"), NOW);
        assertThat(mail.getBody()).isEqualTo("một\nhai");
        assertThat(mail("s".repeat(300)).getSubject()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b.vn",
                "a@b.vn\r\nBcc: c@d.vn",
                "a@b.vn,c@d.vn",
                "A <a@b.vn>",
                "a b@c.vn",
                "a@b.vn\n",
                "a@b@c"
            })
    void onlyAPlainAddressIsARecipient(String recipient) {
        assertThat(Mail.isAddress(recipient)).isFalse();
        assertThatThrownBy(() -> new Mail("k", recipient, new Letter("s", "b"), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressHasAnEnd() {
        assertThat(Mail.isAddress("a".repeat(196) + "@b.c")).isTrue();
        assertThat(Mail.isAddress("a".repeat(197) + "@b.c")).isFalse();
        assertThat(Mail.isAddress(null)).isFalse();
    }

    @Test
    void keepsWhoItGoesToAndSince() {
        Mail mail = mail("s");
        assertThat(mail.getKey()).isEqualTo("k");
        assertThat(mail.getRecipient()).isEqualTo("giangvien@truong.example");
        assertThat(mail.getCreatedAt()).isEqualTo(NOW);
    }

    @Test
    void pausesGrowUntilItIsGivenUp() {
        Mail mail = mail("s");
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt < Mail.TRIES_MAX; attempt++) {
            mail.failed(NOW, "refused");
            Duration pause = Duration.between(NOW, mail.getDueAt());
            assertThat(pause).isPositive().isGreaterThanOrEqualTo(before);
            assertThat(mail.getStatus()).isEqualTo(MailStatus.WAITING);
            before = pause;
        }
        mail.failed(NOW, "refused");
        assertThat(mail.getStatus()).isEqualTo(MailStatus.GIVEN_UP);
        assertThat(mail.getLastError()).isEqualTo("refused");
    }

    @Test
    void aMailCanBeSentAgain() {
        Mail mail = mail("s");
        mail.sent(NOW);
        assertThat(mail.getStatus()).isEqualTo(MailStatus.SENT);
        assertThat(mail.getSentAt()).isEqualTo(NOW);
        assertThat(mail.getTries()).isEqualTo(1);
        Instant later = NOW.plusSeconds(60);
        mail.sendAgain(later);
        assertThat(mail.getStatus()).isEqualTo(MailStatus.WAITING);
        assertThat(mail.getDueAt()).isEqualTo(later);
        assertThat(mail.getTries()).isZero();
    }
}
