package vn.edu.phutho.portal.platform.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.edu.phutho.portal.platform.web.error.Fault;
import vn.edu.phutho.portal.platform.web.error.InvalidRequest;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.PortalException;

/** Collects all that is wrong with a request, so that whoever sent it need not find out one by one. */
public final class Faults {

    /** More would tell nobody anything and make an answer of megabytes. */
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();

    /** Notes what is wrong at a place; of more than a hundred faults the rest is left out. */
    public void add(String pointer, PortalException why) {
        if (found.size() < MOST) {
            found.add(new Fault(pointer, why.refusal()));
        }
    }

    /** What the domain makes of a value; a refusal is noted, then the result is empty. */
    public <T> Optional<T> take(String pointer, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (BusinessRuleViolation refused) {
            add(pointer, refused);
            return Optional.empty();
        }
    }

    /** Whether nothing was found wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The refusal of the request with all that was found. */
    public InvalidRequest refusal() {
        return new InvalidRequest(found);
    }

    /**
     * Ends the request if anything is wrong with it.
     *
     * @throws InvalidRequest with all faults
     */
    public void check() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }
}
