package vn.edu.phutho.portal.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import vn.edu.phutho.portal.shared.VietnameseText;

/** The parameters of the address, read so that nonsense does no harm. */
@RequestScoped
public class Parameters {

    private static final int TEXT_MAX = 100;

    /** More than a page of a list ever shows. */
    private static final int IDS_MAX = 200;

    private static final String SEEN_VERSION = "version";

    private static final int NO_VERSION = -1;

    private final HttpServletRequest request;

    /** For the proxy that CDI hands out. */
    protected Parameters() {
        this(null);
    }

    /** The parameters of that request. */
    @Inject
    Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /** A text, cut at 100 characters and without control characters; null when missing. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null
                ? null
                : VietnameseText.storable(value.length() <= TEXT_MAX ? value : value.substring(0, TEXT_MAX));
    }

    /** A whole number; the other value when missing or no number. */
    public int number(String name, int otherwise) {
        String value = request.getParameter(name);
        return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** The version that the form was drawn from, of {@code pt:seenVersion}; -1 when missing, which nothing has. */
    public int seenVersion() {
        return number(SEEN_VERSION, NO_VERSION);
    }

    /** The same for one of several things in a form, by its id. */
    public int seenVersion(long thing) {
        return number(SEEN_VERSION + "-" + thing, NO_VERSION);
    }

    /** Numbers that name things, each once and in the order of the address; nonsense among them is left out. */
    public List<Long> ids(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("[1-9][0-9]{0,17}"))
                        .map(Long::valueOf)
                        .distinct()
                        .limit(IDS_MAX)
                        .toList();
    }

    /** The texts that came under that name, each once and in their order. */
    public List<String> texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).distinct().limit(IDS_MAX).toList();
    }

    /** The number in the address that names a thing; the route lets only digits through. */
    public long id() {
        return Long.parseLong(request.getParameter("id"));
    }
}
