import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes the PrimeFaces theme "portal" from saga-blue: every colour becomes a token of the portal, rules of
 * components that the portal does not use are left out, and pf-bridge.css is appended.
 * Run by the build with: java ThemeMaker.java saga.css theme-map.txt pf-bridge.css out.css
 * An unknown colour stops the build: after an update of PrimeFaces it must be given a token first.
 */
public final class ThemeMaker {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\([^)]*\\)");
    private static final Pattern FAMILY = Pattern.compile("\\.ui-([a-z0-9]+)");
    private static final Pattern NOT = Pattern.compile(":not\\([^)]*\\)");

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Set<String> dropped = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    public static void main(String[] args) throws IOException {
        ThemeMaker maker = new ThemeMaker();
        maker.read(Path.of(args[1]));
        String css = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replaceAll("(?s)/\\*.*?\\*/", "");
        String bridge = Files.readString(Path.of(args[2]), StandardCharsets.UTF_8);
        String made = maker.rules(css);
        if (!maker.unknown.isEmpty()) {
            throw new IllegalStateException("No token for: " + String.join("; ", maker.unknown));
        }
        if (COLOUR.matcher(made + bridge.replace("#_", "")).find() || made.contains("url(")) {
            throw new IllegalStateException("The theme still holds a colour literal or a url().");
        }
        Path out = Path.of(args[3]);
        Files.createDirectories(out.getParent());
        Files.writeString(out, made + "\n" + bridge, StandardCharsets.UTF_8);
        System.out.printf(
                "theme portal: %,d of %,d characters kept, pf-bridge.css %,d%n",
                made.length(), css.length(), bridge.length());
    }

    /** Lines "drop: family family" and "colour [property] -> replacement"; "//" opens a comment. */
    private void read(Path file) throws IOException {
        for (String raw : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String line = raw.replaceFirst("//.*", "").strip();
            if (line.startsWith("drop:")) {
                dropped.addAll(List.of(line.substring(5).strip().split("\\s+")));
            } else if (line.contains("->")) {
                String[] sides = line.split("->");
                for (String key : sides[0].strip().split("\\s*\\|\\s*")) {
                    tokens.put(key.replaceAll(",\\s+", ","), sides[1].strip());
                }
            }
        }
    }

    private String rules(String css) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                break;
            }
            int close = open + 1;
            for (int depth = 1; depth > 0; close++) {
                depth += css.charAt(close) == '{' ? 1 : css.charAt(close) == '}' ? -1 : 0;
            }
            String head = css.substring(at, open).strip();
            String body = css.substring(open + 1, close - 1);
            at = close;
            if (head.equals(":root") || head.equals("*")) {
                continue; // the tokens of the portal stand in for them
            }
            String kept = head.startsWith("@") ? head : selectors(head);
            String inner = head.startsWith("@keyframes")
                    ? body
                    : head.startsWith("@") ? rules(body) : declarations(body, kept);
            if (!kept.isEmpty() && !inner.isBlank()) {
                out.append(kept).append('{').append(inner).append("}\n");
            }
        }
        return out.toString();
    }

    private String selectors(String head) {
        List<String> kept = new ArrayList<>();
        for (String selector : head.split(",(?![^(]*\\))")) {
            String bare = NOT.matcher(selector).replaceAll("");
            boolean ours =
                    bare.contains(".ui-") || bare.contains(".pi"); // no bare input, select, calendar or keypad rules
            if (ours && FAMILY.matcher(bare).results().noneMatch(m -> dropped.contains(m.group(1)))) {
                kept.add(selector.strip());
            }
        }
        return String.join(",", kept);
    }

    private String declarations(String body, String selectors) {
        if (selectors.isEmpty()) {
            return "";
        }
        List<String> out = new ArrayList<>();
        for (String declaration : body.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String property = declaration.substring(0, colon).strip();
            String value = declaration.substring(colon + 1).strip();
            if (property.equals("box-shadow") && COLOUR.matcher(value).find()) {
                value = value.contains("0 0 0 .") || value.contains("0 0 0 1px")
                        ? "var(--focus-ring)"
                        : "var(--shadow-2)";
            }
            if (property.equals("font-family")) {
                value = value.contains("primeicons") ? value : "var(--font)";
            }
            out.add(property + ":" + COLOUR.matcher(value).replaceAll(m -> token(m.group(), property)));
        }
        return String.join(";", out);
    }

    private String token(String literal, String property) {
        String colour = literal.toLowerCase().replaceAll(",\\s+", ",");
        String found = tokens.getOrDefault(colour + " " + property, tokens.get(colour));
        if (found == null) {
            unknown.add(colour + " in " + property);
            return "inherit";
        }
        return found.startsWith("--") ? "var(" + found + ")" : found;
    }
}
