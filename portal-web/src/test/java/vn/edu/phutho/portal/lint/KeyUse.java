package vn.edu.phutho.portal.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One use of a bundle's key.
 *
 * @param bundle name of the bundle
 * @param key the key, or how it begins
 * @param prefix whether the rest of the key is only known when the page is drawn
 * @param file where
 */
record KeyUse(String bundle, String key, boolean prefix, Path file) {

    static final Pattern BUNDLE =
            Pattern.compile("<base-name>vn\\.edu\\.phutho\\.portal\\.i18n\\.(\\w+)</base-name>\\s*<var>(\\w+)</var>");
    static final Pattern LITERAL = Pattern.compile("'([^']*)'(\\.concat\\()?");
    static final Pattern CALL = Pattern.compile("Messages\\s*\\.(?:text|done|warn)\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\"");
    static final Pattern KEY_LATER = Pattern.compile("Messages\\s*\\.(?:text|done|warn)\\(\\s*\"(\\w+)\",\\s*[a-z]");
    static final Pattern DOTTED = Pattern.compile("\"([a-z]\\w*(?:\\.[A-Za-z]\\w*)+)\"");

    /** Variables of the pages and the bundles behind them. */
    static Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        String config = Sources.text(Sources.WEBAPP.resolve("WEB-INF/faces-config.xml"));
        Sources.matches(BUNDLE, config).forEach(found -> variables.put(found.group(2), found.group(1)));
        return variables;
    }

    static List<KeyUse> ofPages() {
        List<KeyUse> uses = new ArrayList<>();
        variables().forEach((variable, bundle) -> {
            for (Path page : Sources.pages()) {
                addPage(uses, page, Pattern.compile("\\b" + variable + "\\[([^\\]]*)]"), bundle);
            }
        });
        return uses;
    }

    private static void addPage(List<KeyUse> uses, Path page, Pattern access, String bundle) {
        for (MatchResult found : Sources.matches(access, Sources.text(page))) {
            List<MatchResult> literals = Sources.matches(LITERAL, found.group(1));
            if (literals.isEmpty()) {
                throw new AssertionError("key that no test can check: " + found.group() + " in " + page);
            }
            literals.forEach(key -> uses.add(new KeyUse(bundle, key.group(1), key.group(2) != null, page)));
        }
    }

    static List<KeyUse> ofJava() {
        List<KeyUse> uses = new ArrayList<>();
        for (Path file : Sources.java()) {
            String text = Sources.text(file);
            for (MatchResult call : Sources.matches(CALL, text)) {
                String key = call.group(2);
                // "status." + constant: how the key goes on is only known later
                uses.add(new KeyUse(call.group(1), key, key.endsWith("."), file));
            }
            // A key that comes as a parameter: every text of the file that looks like a key is one.
            for (MatchResult later : Sources.matches(KEY_LATER, text)) {
                Sources.matches(DOTTED, text)
                        .forEach(key -> uses.add(new KeyUse(later.group(1), key.group(1), false, file)));
            }
        }
        return uses;
    }
}
