package vn.edu.phutho.portal.platform.outbox;

import vn.edu.phutho.portal.shared.DomainEvent;

/**
 * Reads events after the transaction that told them has committed. Implementations are CDI beans, best
 * {@code @ApplicationScoped}; they are found by themselves.
 *
 * <p>{@link #read} runs in a transaction of its own, together with the mark that it was done: what it stores is stored
 * once. It acts for nobody - no account is signed in there - so it calls only services that are open to every caller. It
 * must change nothing outside of the database: that could not be undone. When it throws, it is asked again after a
 * growing pause, and the reader's later events wait for it until it is given up.
 */
public interface OutboxReader {

    /** Name of the reader in the database; never changed and never used again for another one. */
    String name();

    /** Whether events of that kind are for this reader. Asked when an event is told; kinds told before do not come. */
    boolean wants(String kind);

    /** Does what is to be done about that event. */
    void read(DomainEvent event);
}
