package vn.edu.phutho.portal.shared;

import java.io.Serializable;

/** The thing asked for does not exist, or may not be known to the asker: both read the same. */
public class NotFoundException extends PortalException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String key, Serializable... args) {
        super(Refusal.of(key, args));
    }
}
