package vn.edu.phutho.portal.document;

import java.util.regex.Pattern;

/**
 * What a file holds, as far as it is known without reading it again.
 *
 * @param sha256 its hash in small hexadecimal letters
 * @param size number of bytes, at least 1
 * @param type what the content was found to be
 */
public record FileContent(String sha256, long size, FileType type) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public FileContent {
        if (!HASH.matcher(sha256).matches() || size < 1) {
            throw new IllegalArgumentException("content " + sha256 + " of " + size);
        }
    }
}
