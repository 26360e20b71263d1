package vn.edu.phutho.portal.document.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.edu.phutho.portal.platform.web.error.RequestRefused;

/** A file's name as a header carries it: percent-encoded UTF-8, for headers know no letters with tones. */
final class FileNameHeader {

    private FileNameHeader() {}

    /** The name; empty when there is no header, which the store refuses. */
    static String decoded(String header) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String sent = header == null ? "" : header;
        for (int i = 0; i < sent.length(); i++) {
            char sign = sent.charAt(i);
            if (sign == '%') {
                bytes.write(octet(sent, i + 1));
                i += 2;
            } else if (sign < 0x80) {
                bytes.write(sign);
            } else {
                throw unreadable();
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable();
        }
    }

    private static int octet(String sent, int at) {
        int high = at + 1 < sent.length() ? Character.digit(sent.charAt(at), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(sent.charAt(at + 1), 16);
        if (low < 0) {
            throw unreadable();
        }
        return high * 16 + low;
    }

    private static RequestRefused unreadable() {
        return new RequestRefused("document.file.nameUnreadable", 422);
    }
}
