package vn.edu.phutho.portal.platform.idempotency;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** Tells the first use of an act's key from all later ones. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class IdempotencyService {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /**
     * Whether the caller's account uses this key for the first time. To be asked first in the transaction of the act: of
     * two at the same time the second waits until the first has ended. An act that is undone leaves no key.
     *
     * @param key a UUID that the page was given, the same for each repetition of one act
     * @return false when a committed act of this account had it: then the act is done already
     * @throws BusinessRuleViolation when it is no UUID
     */
    public boolean first(String key) {
        if (key == null || !UUID.matcher(key).matches()) {
            throw new BusinessRuleViolation("shared.actKeyMissing");
        }
        String account = session.getCallerPrincipal().getName();
        holdOthersOf(account);
        return insert(account, key.toLowerCase(java.util.Locale.ROOT)) == 1;
    }

    /** Changes nothing, but holds the account's row until the transaction ends. */
    private void holdOthersOf(String account) {
        int held = em.createNativeQuery("update account set version = version where username = ?1")
                .setParameter(1, account)
                .executeUpdate();
        if (held != 1) {
            throw new IllegalStateException("no account of the caller");
        }
    }

    /** One row, or none when the key is there. */
    private int insert(String account, String key) {
        return em.createNativeQuery("insert into act_key (account_id, act_key, used_at)"
                        + " select a.id, cast(?1 as varchar(36)), cast(?2 as timestamp with time zone) from account a"
                        + " where a.username = ?3 and not exists"
                        + " (select 1 from act_key k where k.account_id = a.id and k.act_key = ?4)")
                .setParameter(1, key)
                .setParameter(2, utc(clock.instant()))
                .setParameter(3, account)
                .setParameter(4, key)
                .executeUpdate();
    }

    /** Forgets keys of acts long done: no page lives that long. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void clean() {
        em.createNativeQuery("delete from act_key where used_at < ?1")
                .setParameter(1, utc(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
