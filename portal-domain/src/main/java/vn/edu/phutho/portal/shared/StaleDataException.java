package vn.edu.phutho.portal.shared;

import java.io.Serializable;

/** Somebody else changed the thing after it was read; what was typed must stay on the page. */
public class StaleDataException extends PortalException {

    private static final long serialVersionUID = 1L;

    public StaleDataException(String key, Serializable... args) {
        super(Refusal.of(key, args));
    }
}
