package vn.edu.phutho.portal.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page is given out only as long as it would be rendered the same. */
class PageCacheTest {

    private static final byte[] BODY = "<p>Tin tức</p>".repeat(200).getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-23T02:42:59Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int MEGABYTE = 1 << 20;

    private final AtomicLong generation = new AtomicLong(7);
    private final PageCache cache = new PageCache();

    @BeforeEach
    void start() {
        cache.start(CLOCK, generation::get);
    }

    @Test
    void holdsNothingBeforeItsStart() {
        PageCache fresh = new PageCache();
        assertThat(fresh.started()).isFalse();
        assertThat(fresh.get("/")).isNull();
        assertThat(cache.started()).isTrue();
    }

    @Test
    void givesBackWhatItKeeps() {
        GuestPage page = cache.keep("/", BODY, cache.generation(), Instant.MAX);
        assertThat(cache.get("/")).isSameAs(page);
        assertThat(cache.get("/news")).isNull();
    }

    @Test
    void doesNotKeepWhatWasOvertaken() {
        long before = cache.generation();
        generation.incrementAndGet();
        GuestPage page = cache.keep("/", BODY, before, Instant.MAX);
        assertThat(page).isNotNull();
        assertThat(cache.get("/")).isNull();
        generation.decrementAndGet();
        assertThat(cache.get("/")).isNull();
    }

    @Test
    void dropsWithAChange() {
        cache.keep("/", BODY, cache.generation(), Instant.MAX);
        generation.incrementAndGet();
        assertThat(cache.get("/")).isNull();
    }

    @Test
    void endsWithAPlannedChange() {
        cache.keep("/", BODY, cache.generation(), Instant.EPOCH);
        assertThat(cache.get("/")).isNull();
        Instant noon = Instant.parse("2026-11-23T05:00:00Z");
        GuestPage page = new GuestPage(BODY, 7, noon);
        assertThat(page.holds(7, noon.toEpochMilli() - 1)).isTrue();
        assertThat(page.holds(7, noon.toEpochMilli())).isFalse();
        assertThat(page.holds(8, noon.toEpochMilli() - 1)).isFalse();
        assertThat(new GuestPage(BODY, 7, Instant.MAX).holds(7, noon.toEpochMilli()))
                .isTrue();
    }

    @Test
    void compressedIsTheSamePage() throws IOException {
        GuestPage page = new GuestPage(BODY, 7, Instant.MAX);
        assertThat(bytes(page.bytes(false))).isEqualTo(BODY);
        byte[] packed = bytes(page.bytes(true));
        assertThat(packed).hasSizeLessThan(BODY.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(BODY);
        assertThat(page.weight()).isEqualTo(BODY.length + packed.length);
    }

    @Test
    void canBeReadOverAndOver() {
        GuestPage page = new GuestPage(BODY, 7, Instant.MAX);
        assertThat(bytes(page.bytes(false))).isEqualTo(bytes(page.bytes(false)));
    }

    @Test
    void tagsTellContentAndFormApart() {
        GuestPage page = new GuestPage(BODY, 7, Instant.MAX);
        GuestPage same = new GuestPage(BODY, 8, Instant.EPOCH);
        GuestPage other = new GuestPage(new byte[] {1}, 7, Instant.MAX);
        assertThat(page.etag(false)).matches("\"[0-9a-f]{24}\"").isEqualTo(same.etag(false));
        assertThat(page.etag(true)).matches("\"[0-9a-f]{24}-gz\"").isEqualTo(same.etag(true));
        assertThat(page.etag(false)).isNotEqualTo(other.etag(false));
    }

    @Test
    void isBounded() {
        byte[] incompressible = new byte[MEGABYTE];
        new Random(1).nextBytes(incompressible);
        for (int i = 0; i < 24; i++) {
            cache.keep("/news?page=" + i, incompressible, cache.generation(), Instant.MAX);
        }
        long kept = IntStream.range(0, 24)
                .filter(i -> cache.get("/news?page=" + i) != null)
                .count();
        assertThat(kept).isBetween(1L, 16L);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
