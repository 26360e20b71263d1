package vn.edu.phutho.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private static Notice notice(boolean waiting, String address) {
        return new Notice(
                new NewNotice(1, "award.dossier.submitted", "k", "award/1", address, List.of(), waiting), NOW);
    }

    private static Notice notice(boolean waiting) {
        return notice(waiting, "/awards/dossiers/1");
    }

    @Test
    void keepsWhatItSays() {
        Notice notice = new Notice(new NewNotice(7, "kind", "k", "award/1", "/a", List.of("một", "hai"), true), NOW);
        assertThat(notice.getPersonId()).isEqualTo(7);
        assertThat(notice.getKind()).isEqualTo("kind");
        assertThat(notice.getArgs()).containsExactly("một", "hai");
        assertThat(notice.getAddress()).isEqualTo("/a");
        assertThat(notice.getCreatedAt()).isEqualTo(NOW);
        assertThat(notice.isWaiting()).isTrue();
        assertThat(notice(false).isWaiting()).isFalse();
    }

    @Test
    void oneThatWaitsForNothingCountsUntilItIsRead() {
        Notice notice = notice(false);
        assertThat(notice.isCounted()).isTrue();
        notice.settle(NOW);
        assertThat(notice.getSettledAt()).isNull();
        assertThat(notice.isCounted()).isTrue();
        notice.read(NOW);
        assertThat(notice.isCounted()).isFalse();
        notice.read(NOW.plusSeconds(9));
        assertThat(notice.getReadAt()).isEqualTo(NOW);
    }

    @Test
    void oneThatWaitsCountsUntilItIsSettled() {
        Notice notice = notice(true);
        notice.read(NOW);
        assertThat(notice.isCounted()).isTrue();
        notice.settle(NOW);
        assertThat(notice.isCounted()).isFalse();
        notice.settle(NOW.plusSeconds(9));
        assertThat(notice.getSettledAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsSettledUnreadDoesNotCountWhenReadLater() {
        Notice notice = notice(true);
        notice.settle(NOW);
        notice.read(NOW);
        assertThat(notice.isCounted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "awards",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a b",
                "/a\nb",
                "/a\\b",
                "javascript:x"
            })
    void itLeadsNowhereElse(String address) {
        assertThatThrownBy(() -> notice(true, address)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/awards/dossiers/12", "/awards?x=1#y"})
    void itLeadsIntoThePortal(String address) {
        assertThat(notice(true, address).getAddress()).isEqualTo(address);
    }

    @Test
    void valuesComeBackEachInOneLine() {
        ArgsConverter converter = new ArgsConverter();
        List<String> args = List.of("Đỗ Quang Huy", "", "a\r\nBcc: b", " x ");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(args)))
                .containsExactly("Đỗ Quang Huy", "", "a Bcc: b", " x ");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(List.of())))
                .isEmpty();
    }
}
