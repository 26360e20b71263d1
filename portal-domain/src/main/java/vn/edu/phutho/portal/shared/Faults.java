package vn.edu.phutho.portal.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects all that is wrong with what somebody typed or sent, so that nobody has to find it out one by one. */
public final class Faults {

    /** More would tell nobody anything and make an answer of megabytes. */
    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    /** Notes what is wrong with a field, see {@link Fault}. */
    public void add(String field, Refusal refusal) {
        add(new Fault(field, refusal));
    }

    /** Notes a fault. A field keeps its first one, for that is to be mended first; beyond a hundred they are left out. */
    public void add(Fault fault) {
        boolean known = !fault.field().isEmpty()
                && faults.stream().anyMatch(other -> other.pointer().equals(fault.pointer()));
        if (!known && faults.size() < MOST) {
            faults.add(fault);
        }
    }

    /**
     * What the domain makes of a value.
     *
     * @param field what the value is; empty when its faults name their fields themselves
     * @param value makes it
     * @return the value; empty when it is refused, which is noted, and when there is none
     */
    public <T> Optional<T> take(String field, Supplier<T> value) {
        try {
            return Optional.ofNullable(value.get());
        } catch (BusinessRuleViolation refused) {
            refused.faults().forEach(fault -> add(fault.within(field)));
            return Optional.empty();
        }
    }

    /** What was found so far. */
    public List<Fault> found() {
        return List.copyOf(faults);
    }

    /**
     * Refuses if anything is wrong.
     *
     * @throws InvalidInputException with all that was found
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
