package vn.edu.phutho.portal.platform.web.cache;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which addresses are pages of guests that may be kept, and under which key. Anything with a parameter that is not named
 * here is rendered anew each time. What looks right but is invented - an unknown section, a page beyond the last, another
 * title - answers with 404 or leads elsewhere, and only pages answered with 200 are kept: so nobody can fill the memory.
 */
final class GuestAddress {

    private static final Pattern PATH = Pattern.compile("/|/news|/news/[1-9][0-9]{0,17}/[a-z0-9-]{1,100}");

    private static final Pattern PARAMETER = Pattern.compile("page=[1-9][0-9]{0,3}|category=[A-Z_]{1,40}");

    private GuestAddress() {}

    /** The key of the address, or null when its page is not kept. */
    static String key(String path, String query) {
        if (!PATH.matcher(path).matches()) {
            return null;
        }
        if (query == null || query.isEmpty()) {
            return path;
        }
        if (!path.equals("/news") || query.length() > 60) {
            return null;
        }
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : query.split("&")) {
            if (!PARAMETER.matcher(parameter).matches()
                    || parameters.put(parameter.substring(0, parameter.indexOf('=')), parameter) != null) {
                return null;
            }
        }
        return path + "?" + String.join("&", parameters.values());
    }
}
