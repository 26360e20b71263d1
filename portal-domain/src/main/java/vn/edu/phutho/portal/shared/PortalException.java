package vn.edu.phutho.portal.shared;

import java.util.List;
import java.util.Objects;

/**
 * Root of everything a service refuses on purpose. Rolls the transaction back (declared in {@code ejb-jar.xml}, so that
 * the domain stays free of EJB) and carries the {@link Refusal} that page, log and API show.
 */
public abstract class PortalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    protected PortalException(Refusal refusal) {
        super(Objects.requireNonNull(refusal, "refusal").key() + refusal.args());
        this.refusal = refusal;
    }

    /** The reason; never null. */
    public Refusal refusal() {
        return refusal;
    }

    /** Everything that is wrong, in the order of what was typed or sent; at least the reason, as a fault of the whole. */
    public List<Fault> faults() {
        return List.of(Fault.ofWhole(refusal));
    }
}
