package vn.edu.phutho.portal.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/**
 * Who administers accounts at a moment, and what that leaves to be done: nobody takes the own rights away, and there is
 * always somebody left who can give them.
 *
 * @param actorId the account that acts
 * @param active the accounts that can administer now
 */
public record Administrators(long actorId, Set<Long> active) {

    public Administrators {
        active = Set.copyOf(active);
    }

    /** Those of the accounts that are active and have the role. */
    public static Administrators among(Collection<Account> accounts, long actorId) {
        return new Administrators(
                actorId,
                accounts.stream()
                        .filter(account -> account.getStatus() == AccountStatus.ACTIVE)
                        .filter(account -> account.getRoles().contains(Role.ADMIN))
                        .map(Account::getId)
                        .collect(Collectors.toSet()));
    }

    /**
     * Refuses whoever has ceased to be an administrator since the request began.
     *
     * @throws BusinessRuleViolation when the account that acts is not among them any more
     */
    public void checkActor() {
        if (!active.contains(actorId)) {
            throw new BusinessRuleViolation("account.admin.noLonger");
        }
    }

    /** Why that cannot be done to the account; empty when it can. */
    public Optional<Refusal> whyNot(AccountAct act, Account account, Instant now) {
        return Optional.ofNullable(
                switch (act) {
                    case DISABLE -> whyNotDisable(account);
                    case ENABLE ->
                        account.stateAt(now) == AccountState.ACTIVE ? Refusal.of("account.enable.active") : null;
                    case ROLES -> null; // it depends on which
                    case PASSWORD -> whyNotPassword(account);
                });
    }

    private Refusal whyNotDisable(Account account) {
        if (account.getStatus() == AccountStatus.DISABLED) {
            return Refusal.of("account.disable.already");
        }
        if (last(account)) {
            return Refusal.of("account.disable.last");
        }
        return own(account) ? Refusal.of("account.disable.own") : null;
    }

    private Refusal whyNotPassword(Account account) {
        if (own(account)) {
            return Refusal.of("account.oneTime.own");
        }
        return account.getStatus() == AccountStatus.DISABLED ? Refusal.of("account.oneTime.disabled") : null;
    }

    /**
     * Refuses an act.
     *
     * @throws BusinessRuleViolation with the reason of {@link #whyNot}
     */
    public void check(AccountAct act, Account account, Instant now) {
        whyNot(act, account, now).ifPresent(refusal -> {
            throw new BusinessRuleViolation(refusal);
        });
    }

    /**
     * Refuses roles that the account cannot get.
     *
     * @throws InvalidInputException with the reason, at the field {@code roles}
     */
    public void checkRoles(Account account, Set<Role> wanted) {
        Refusal refusal = whyNotRoles(account, wanted);
        if (refusal != null) {
            throw new InvalidInputException(new Fault("roles", refusal));
        }
    }

    private Refusal whyNotRoles(Account account, Set<Role> wanted) {
        if (wanted.isEmpty()) {
            return Refusal.of("account.roles.missing");
        }
        if (wanted.contains(Role.ADMIN) || !account.getRoles().contains(Role.ADMIN)) {
            return null;
        }
        if (last(account)) {
            return Refusal.of("account.roles.last");
        }
        return own(account) ? Refusal.of("account.roles.own") : null;
    }

    private boolean own(Account account) {
        return account.getId() == actorId;
    }

    private boolean last(Account account) {
        return active.equals(Set.of(account.getId()));
    }
}
