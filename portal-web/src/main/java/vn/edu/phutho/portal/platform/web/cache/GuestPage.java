package vn.edu.phutho.portal.platform.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A rendered page of guests, plain and compressed, each with its own ETag. */
final class GuestPage {

    private static final int ETAG_LENGTH = 24;

    private final long generation;
    private final long endsAtMillis;
    private final ByteBuffer plain;
    private final ByteBuffer gzip;
    private final String plainTag;
    private final String gzipTag;

    /**
     * A page as it was rendered.
     *
     * @param body the bytes as rendered
     * @param generation generation of the news read before rendering
     * @param endsAt moment of the next planned change; {@link Instant#MAX} for none
     */
    GuestPage(byte[] body, long generation, Instant endsAt) {
        this.generation = generation;
        this.endsAtMillis = endsAt.equals(Instant.MAX) ? Long.MAX_VALUE : endsAt.toEpochMilli();
        byte[] packed = compress(body);
        this.plain = direct(body);
        this.gzip = direct(packed);
        this.plainTag = tag(body, "");
        this.gzipTag = tag(body, "-gz");
    }

    boolean holds(long presentGeneration, long nowMillis) {
        return generation == presentGeneration && nowMillis < endsAtMillis;
    }

    ByteBuffer bytes(boolean compressed) {
        return (compressed ? gzip : plain).duplicate();
    }

    String etag(boolean compressed) {
        return compressed ? gzipTag : plainTag;
    }

    int weight() {
        return plain.capacity() + gzip.capacity();
    }

    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3 + 100);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] body, String suffix) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest).substring(0, ETAG_LENGTH) + suffix + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
