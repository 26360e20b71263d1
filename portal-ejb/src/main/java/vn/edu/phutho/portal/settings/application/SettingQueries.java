package vn.edu.phutho.portal.settings.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.edu.phutho.portal.settings.Setting;
import vn.edu.phutho.portal.settings.SettingKey;

/**
 * Settings as of today, from memory: a new row is seen within a minute. Open to every caller: they hold no secret and
 * are read before anybody is signed in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SettingQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SettingSnapshot snapshot;

    @Inject
    private Clock clock;

    /**
     * Today's value as a whole number.
     *
     * @throws IllegalStateException when the table has no value for today or it is no number: a broken installation
     */
    public int intValue(SettingKey key) {
        LocalDate today = LocalDate.now(clock);
        String value =
                snapshot.values(today, clock.instant(), () -> read(today)).get(key.code());
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("setting " + key.code() + " has no whole number for today: " + value, e);
        }
    }

    /** Oldest first, so that of several values of a key the newest stays. */
    private Map<String, String> read(LocalDate day) {
        Map<String, String> values = new HashMap<>();
        em.createQuery("select s from Setting s where s.validFrom <= :day order by s.validFrom", Setting.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(setting -> values.put(setting.getKey(), setting.getValue()));
        return values;
    }
}
