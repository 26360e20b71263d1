package vn.edu.phutho.portal.platform.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.edu.phutho.portal.platform.web.error.RequestRefused;

/** Reads the body of a request as one JSON object in UTF-8, at most 256 KB of it whatever its length claims to be. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<JsonBody> {

    static final int BYTES_MAX = 256 * 1024;

    private static final int DEPTH_MAX = 30;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonBody.class;
    }

    @Override
    public JsonBody readFrom(
            Class<JsonBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return read(body);
    }

    static JsonBody read(InputStream body) {
        String text = text(body);
        requireFlat(text);
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw malformed(parser.getLocation());
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw malformed(parser.getLocation());
            }
            return new JsonBody(object);
        } catch (JsonParsingException e) {
            throw malformed(e.getLocation());
        }
    }

    private static RequestRefused malformed(JsonLocation place) {
        return new RequestRefused(
                "api.malformed", 400, Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()));
    }

    /** Looked at beforehand: the parser's own limit ends in an exception that tells nothing apart. */
    private static void requireFlat(String text) {
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                inText = !inText;
            } else if (inText) {
                i += sign == '\\' ? 1 : 0;
            } else {
                depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            }
            if (depth > DEPTH_MAX) {
                throw new RequestRefused("api.malformed", 400, 1, 1);
            }
        }
    }

    private static String text(InputStream body) {
        byte[] bytes = bytes(body);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RequestRefused("api.notUtf8", 400);
        }
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(BYTES_MAX + 1);
            if (bytes.length > BYTES_MAX) {
                throw new RequestRefused("api.tooLarge", 413);
            }
            return bytes;
        } catch (IOException cutOff) {
            throw new RequestRefused("api.cutOff", 400);
        }
    }
}
