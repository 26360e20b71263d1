package vn.edu.phutho.portal.settings.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.edu.phutho.portal.settings.SettingKey;

/** Settings as of today. Open to every caller: they hold no secret and are read before anybody is signed in. */
@Stateless
@PermitAll
public class SettingQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Today's value as a whole number.
     *
     * @throws IllegalStateException when the table has no value for today or it is no number: a broken installation
     */
    public int intValue(SettingKey key) {
        var values = em.createQuery(
                        "select s.value from Setting s where s.key = :key and s.validFrom <= :day order by s.validFrom desc",
                        String.class)
                .setParameter("key", key.code())
                .setParameter("day", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultList();
        try {
            return Integer.parseInt(values.isEmpty() ? "" : values.get(0));
        } catch (NumberFormatException e) {
            throw new IllegalStateException("setting " + key.code() + " has no whole number for today: " + values, e);
        }
    }
}
