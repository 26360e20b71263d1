package vn.edu.phutho.portal.platform.web.error;

import java.util.List;

/** A request that was understood, with all that is wrong in it. */
@SuppressWarnings("serial") // the list is read where it is caught; nobody sends the exception
public class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Fault> faults;

    /** The refusal of a request with these faults, at least one. */
    public InvalidRequest(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order in which they were found. */
    public List<Fault> faults() {
        return faults;
    }
}
