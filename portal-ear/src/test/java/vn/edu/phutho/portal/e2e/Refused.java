package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an answer says of why something was not done. Whoever reads it holds every refusal to the same: each sentence is
 * one of the portal's own bundles, with the places filled in; none is English; and each says what to do.
 */
final class Refused {

    private static final Path BUNDLES =
            Path.of(System.getProperty("it.checkout"), "portal-web/src/main/resources/vn/edu/phutho/portal/i18n");

    private static final String ICON = "<svg(?:(?!</svg>).)*</svg>";

    /** Beside a field; over the form; in its list of wrong fields; at the sign-in. */
    private static final List<Pattern> PLACES = Stream.of(
                    "<(?:p|span)[^>]*class=\"field__err\"(?![^>]*hidden)[^>]*>(.*?)</(?:p|span)>",
                    "data-notice=\"bad\">" + ICON + "\\s*(?:<div class=\"stack stack--sm\">)?<p>(.*?)</p>",
                    "<li><a href=\"#[^\"]*\">(.*?)</a></li>",
                    "role=\"alert\" class=\"note note--[a-z]+\"[^>]*>" + ICON + "<p>(.*?)</p>")
            .map(place -> Pattern.compile(place, Pattern.DOTALL))
            .toList();

    /** What leads about the page has links to the fields too. */
    private static final Pattern CONTENTS = Pattern.compile("<nav\\b.*?</nav>", Pattern.DOTALL);

    /** The page for errors: what is wrong, and further down what to do. */
    private static final Pattern VERDICT = Pattern.compile(
            "<div class=\"verdict\">.*?<p class=\"soft\">(.*?)</p>(?:.*?role=\"search\".*?<p class=\"small muted\">(.*?)</p>)?",
            Pattern.DOTALL);

    private static final Pattern FAULT =
            Pattern.compile("\"reason\":\"((?:[^\"\\\\]|\\\\.)*)\",\"remedy\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:the|is|are|must|may|should|cannot|please|value|invalid|error|failed|required|between|than|not)\\b");

    private static final Pattern REMEDY = Pattern.compile("(?:^|[.:;…”] )[Đđ]ồng chí |\\b[Hh]ãy |Đề nghị |liên hệ ");

    /** A pattern of fewer letters would fit anything. */
    private static final int LETTERS_MIN = 12;

    private static List<Pattern> known;

    private Refused() {}

    /** The refusals that a page shows, each once; fails when one of them does not say what it must. */
    static List<String> by(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("status").isNotEqualTo(302).isLessThan(500);
        String page = CONTENTS.matcher(answer.body()).replaceAll("");
        List<String> told = Stream.concat(
                        PLACES.stream()
                                .flatMap(place -> place.matcher(page).results())
                                .map(found -> found.group(1)),
                        VERDICT.matcher(page)
                                .results()
                                .map(found -> found.group(1) + (found.group(2) == null ? "" : " " + found.group(2))))
                .map(html -> plain(html.replaceAll("<[^>]*>", ""))
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        assertThat(told).as("refusals in " + answer.body()).isNotEmpty();
        told.forEach(Refused::check);
        return told;
    }

    /** The same of a problem that a program gets. */
    static List<String> by(ProblemAnswer problem) {
        List<String> told = FAULT.matcher(problem.answer().body())
                .results()
                .map(found -> (found.group(1) + " " + found.group(2))
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\"))
                .toList();
        assertThat(told).as(problem.answer().body()).isNotEmpty();
        told.forEach(Refused::check);
        return told;
    }

    private static void check(String told) {
        assertThat(REMEDY.matcher(told).find()).as("says what to do: " + told).isTrue();
        String own = told.replaceAll("“[^”]*”", "");
        assertThat(ENGLISH.matcher(own).find()).as("no English: " + told).isFalse();
        assertThat(known().stream().anyMatch(one -> one.matcher(told).matches()))
                .as("stands in a bundle: " + told)
                .isTrue();
    }

    private static synchronized List<Pattern> known() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    private static List<Pattern> read() {
        List<Pattern> all = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> {
                    // A page may show a sentence and what follows from it as two texts.
                    String next = key.toString().endsWith(".sub")
                            ? key.toString().replaceFirst("sub$", "help")
                            : key + ".sub";
                    all.add(pattern(text.toString()));
                    all.add(pattern(text + " " + texts.getProperty(next, "")));
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stream()
                .filter(one -> one.pattern().replaceAll("[^\\p{L}]", "").length() > LETTERS_MIN)
                .toList();
    }

    /** The text with anything in its places, which may hold places themselves. */
    private static Pattern pattern(String text) {
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (char sign : text.replace("''", "'").toCharArray()) {
            if (sign == '{' && depth++ == 0) {
                regex.append(".*");
            } else if (sign == '}') {
                depth--;
            } else if (depth == 0) {
                regex.append(Character.isLetterOrDigit(sign) || sign == ' ' ? "" : "\\")
                        .append(sign);
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /** What a page writes in entities. */
    static String plain(String html) {
        Matcher entity = Pattern.compile("&#(\\d+);").matcher(html);
        return entity.replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }
}
