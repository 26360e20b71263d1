package vn.edu.phutho.portal.document.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The header that makes a browser store a file under its name instead of showing it (RFC 6266, RFC 8187). */
final class Attachment {

    private Attachment() {}

    /** For old programs the name without tones, for all others the name as it is. */
    static String header(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }
}
