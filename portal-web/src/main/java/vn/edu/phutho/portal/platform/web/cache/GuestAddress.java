package vn.edu.phutho.portal.platform.web.cache;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which addresses are pages of guests that may be kept, and under which key. Anything with a parameter that is not named
 * here is rendered anew each time, so nobody can fill the memory with invented addresses.
 */
final class GuestAddress {

    private static final Pattern PATH = Pattern.compile("/|/news|/news/[0-9]{1,18}/[a-z0-9-]{1,100}");

    private static final Pattern PARAMETER = Pattern.compile("page=[0-9]{1,4}|category=[A-Z_]{1,40}");

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
