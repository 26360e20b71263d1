package vn.edu.phutho.portal.shared;

import java.io.Serializable;

/** More than may be sent at a time. */
public class TooLargeException extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public TooLargeException(String key, Serializable... args) {
        super(key, args);
    }
}
