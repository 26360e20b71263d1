package vn.edu.phutho.portal.platform.web.route;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address pattern and the view that answers it. {@code {id}} stands for a number without leading zeros, any other {@code {name}} for a run
 * of letters, digits and hyphens; both become request parameters of the view.
 */
public final class Route {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final String pattern;
    private final String view;
    private final Pattern matcher;
    private final List<String> variables = new ArrayList<>();

    Route(String pattern, String view) {
        this.pattern = pattern;
        this.view = view;
        StringBuilder regex = new StringBuilder();
        Matcher found = VARIABLE.matcher(pattern);
        int end = 0;
        while (found.find()) {
            regex.append(Pattern.quote(pattern.substring(end, found.start())));
            regex.append(found.group(1).equals("id") ? "([1-9][0-9]{0,17})" : "([\\w-]{1,100})");
            variables.add(found.group(1));
            end = found.end();
        }
        this.matcher = Pattern.compile(
                regex.append(Pattern.quote(pattern.substring(end))).toString());
    }

    /** The view's path inside the web application. */
    public String view() {
        return view;
    }

    /** The values of the pattern's variables when the address fits it. */
    Optional<Map<String, String>> match(String path) {
        Matcher match = matcher.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i), match.group(i + 1));
        }
        return Optional.of(values);
    }

    /** The address with the variables filled in, in their order. */
    String address(Object... values) {
        if (values.length != variables.size()) {
            throw new IllegalArgumentException(pattern + " takes " + variables);
        }
        String address = pattern;
        for (int i = 0; i < values.length; i++) {
            String value = URLEncoder.encode(String.valueOf(values[i]), StandardCharsets.UTF_8);
            address = address.replace("{" + variables.get(i) + "}", value);
        }
        return address;
    }

    /** Number of characters of the pattern that are no variable. */
    int fixedLength() {
        return VARIABLE.matcher(pattern).replaceAll("").length();
    }

    boolean fixed() {
        return variables.isEmpty();
    }
}
