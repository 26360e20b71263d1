package vn.edu.phutho.portal.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The key that makes an act happen once, however often its form is sent: drawn into the form, and read from it. */
@Named
@RequestScoped
public class ActKey {

    /** Name of the hidden field. */
    public static final String NAME = "act";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private HttpServletRequest request;

    private final String fresh = UUID.randomUUID().toString();

    /** A key for this rendering. */
    public String getFresh() {
        return fresh;
    }

    /** The key that came with the form; a form without one counts as sent once. */
    public String sent() {
        String sent = request.getParameter(NAME);
        return sent != null && FORM.matcher(sent).matches() ? sent : fresh;
    }
}
