package vn.edu.phutho.portal.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The parameters of an address, without a server. */
public final class Asked {

    private Asked() {}

    /** The parameters of {@code q=a&page=2}. */
    public static Parameters of(String query) {
        return new Parameters((HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> {
                    String[] values = values(query, (String) args[0]);
                    return method.getName().equals("getParameterValues") ? values : values == null ? null : values[0];
                }));
    }

    private static String[] values(String query, String name) {
        String[] values = Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .toArray(String[]::new);
        return values.length == 0 ? null : values;
    }
}
