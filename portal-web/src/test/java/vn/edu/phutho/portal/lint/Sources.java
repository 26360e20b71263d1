package vn.edu.phutho.portal.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that the lint tests read; Maven starts tests in their module's folder. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path BUNDLES = Path.of("src/main/resources/vn/edu/phutho/portal/i18n");

    /** Texts that leave by mail as well lie with the services. */
    static final Path SERVICE_BUNDLES = Path.of("../portal-ejb").resolve(BUNDLES);

    private Sources() {}

    /** Every page, template, part and tag. */
    static List<Path> pages() {
        return under(WEBAPP, ".xhtml");
    }

    /** The Java sources of all modules, without tests. */
    static List<Path> java() {
        return Stream.of("portal-domain", "portal-ejb", "portal-web")
                .flatMap(module -> under(Path.of("..", module, "src/main/java"), ".java").stream())
                .toList();
    }

    /** The tests of all modules. */
    static List<Path> tests() {
        return Stream.of("portal-domain", "portal-ejb", "portal-web", "portal-ear")
                .flatMap(module -> under(Path.of("..", module, "src/test/java"), ".java").stream())
                .toList();
    }

    static List<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("nothing to look at under " + folder.toAbsolutePath());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of a library on the class path. */
    static String resource(String name) {
        try (InputStream in = Sources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path bundleFile(String name) {
        Path ofPages = BUNDLES.resolve(name + ".properties");
        return Files.exists(ofPages) ? ofPages : SERVICE_BUNDLES.resolve(name + ".properties");
    }

    static Properties bundle(String name) {
        return properties(bundleFile(name));
    }

    static Properties properties(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
