package vn.edu.phutho.portal.firststart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.edu.phutho.portal.award.catalogue.EmulationPeriod;

/** Keeps the emulation year of the demo under way on whatever day it is first started. */
@ApplicationScoped
class DemoPeriod {

    private static final int DAYS_LEFT = 14;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    void load() {
        LocalDate today = LocalDate.now(clock);
        LocalDate least = today.plusDays(DAYS_LEFT);
        em.createQuery("select p from EmulationPeriod p", EmulationPeriod.class)
                .getResultList()
                .forEach(period -> period.reschedule(
                        earlier(period.getOpensOn(), today),
                        later(period.getSubmitBy(), least),
                        later(period.getProposeBy(), least.plusDays(DAYS_LEFT)),
                        later(period.getDecideBy(), least.plusDays(2 * DAYS_LEFT))));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
