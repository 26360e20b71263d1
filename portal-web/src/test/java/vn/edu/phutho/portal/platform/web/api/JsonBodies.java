package vn.edu.phutho.portal.platform.web.api;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Bodies for tests of those who read them. */
public final class JsonBodies {

    private JsonBodies() {}

    /** The body that this text is. */
    public static JsonBody of(String text) {
        return JsonBodyReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
