package vn.edu.phutho.portal.news.legacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.edu.phutho.portal.shared.VietnameseText;

/** Reads the word lists that stand beside this class: one entry a line, "#" begins a comment line. */
final class WordList {

    private WordList() {}

    static List<String> read(String resource) {
        try (InputStream stream = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> VietnameseText.nfc(line).strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read word list " + resource, broken);
        }
    }
}
