package vn.edu.phutho.portal.platform.web;

/**
 * One step of a thing's way as {@code pt:steps} shows it.
 *
 * @param label what is done in it
 * @param note a day or a due date; may be empty
 * @param state where it is
 */
public record Step(String label, String note, State state) {

    /** Where a step is. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }
}
