package vn.edu.phutho.portal.platform.web.error;

import java.io.Serializable;
import vn.edu.phutho.portal.shared.PortalException;
import vn.edu.phutho.portal.shared.Refusal;

/** A request of a program that is refused for what it is, before the domain is asked. */
public class RequestRefused extends PortalException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * A refusal.
     *
     * @param key message key of the bundle {@code errors}
     * @param status the HTTP status that says the same
     * @param args values of the message's places
     */
    public RequestRefused(String key, int status, Serializable... args) {
        super(Refusal.of(key, args));
        this.status = status;
    }

    /** The HTTP status that says the same. */
    public int status() {
        return status;
    }
}
