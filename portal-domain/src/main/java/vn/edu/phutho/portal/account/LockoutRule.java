package vn.edu.phutho.portal.account;

import java.time.Duration;

/**
 * How wrong passwords slow down a guesser (domain.md 7.3, SEC-3; OWASP ASVS v5.0.0-6.3.1).
 *
 * @param failures failed sign-ins in a row after which the account is locked, at least 1
 * @param lock how long it then stays locked, longer than zero
 */
public record LockoutRule(int failures, Duration lock) {

    public LockoutRule {
        if (failures < 1) {
            throw new IllegalArgumentException("failures " + failures);
        }
        if (lock.isZero() || lock.isNegative()) {
            throw new IllegalArgumentException("lock " + lock);
        }
    }
}
