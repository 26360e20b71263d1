package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** Notices, and the mails about them, lead to pages; services know no routes and write their addresses by hand. */
class NoticeAddressLintTest {

    private static final Pattern ADDRESS = Pattern.compile("\"(/[a-z][a-z/-]*)\"");

    @Test
    void everyNoticeLeadsToAPage() {
        List<String> addresses = Sources.under(Path.of("../portal-ejb/src/main/java"), "Notices.java").stream()
                .flatMap(file -> Sources.matches(ADDRESS, Sources.text(file)).stream())
                .map(found -> found.group(1))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(1).allMatch(NoticeAddressLintTest::leadsSomewhere);
    }

    private static boolean leadsSomewhere(String address) {
        return Routes.find(address.endsWith("/") ? address + "1" : address).isPresent();
    }
}
