package vn.edu.phutho.portal.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets few passwords be checked at a time: one check takes a good part of a second of a processor, so a burst of them
 * would stop everything else. A few more may wait; whoever comes then is turned away, because waiting threads are those
 * that answer all other requests.
 */
@ApplicationScoped
public class HashingGate {

    private static final int WAITING_MAX = 8;

    private final Semaphore running;
    private final Semaphore inside;

    public HashingGate() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING_MAX);
    }

    HashingGate(int atOnce, int waiting) {
        this.running = new Semaphore(atOnce, true);
        this.inside = new Semaphore(atOnce + waiting);
    }

    /**
     * Does the work when its turn has come.
     *
     * @param work what hashes
     * @return its result; empty when too many wait already, then nothing was done
     */
    public <T> Optional<T> pass(Supplier<T> work) {
        if (!inside.tryAcquire()) {
            return Optional.empty();
        }
        try {
            running.acquireUninterruptibly();
            try {
                return Optional.of(work.get());
            } finally {
                running.release();
            }
        } finally {
            inside.release();
        }
    }
}
