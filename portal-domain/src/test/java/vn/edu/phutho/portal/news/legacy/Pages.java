package vn.edu.phutho.portal.news.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.DoubtKind;

/** The sample pages among the test resources. */
final class Pages {

    static final String REAL = "news-2021-11-28-cluster-conference";

    static final List<String> ALL = List.of(
            REAL,
            "no-byline-credit-at-end",
            "photo-gallery",
            "short-notice",
            "headings-mixed-case",
            "date-with-half-day",
            "nfd-crlf-bom");

    private Pages() {}

    static String text(String page) {
        try (InputStream stream = Pages.class.getResourceAsStream("/legacy/" + page + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static LegacyPage parse(String page) {
        return new LegacyPageParser().parse(text(page));
    }

    static List<String> blocks(LegacyPage page, BlockKind kind) {
        return page.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }

    static List<String> doubts(LegacyPage page, DoubtKind kind) {
        return page.doubts().stream()
                .filter(doubt -> doubt.kind() == kind)
                .map(Doubt::text)
                .toList();
    }
}
