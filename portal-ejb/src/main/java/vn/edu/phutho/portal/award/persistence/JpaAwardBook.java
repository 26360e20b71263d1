package vn.edu.phutho.portal.award.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.edu.phutho.portal.award.book.AwardBook;
import vn.edu.phutho.portal.award.book.AwardRecord;
import vn.edu.phutho.portal.award.book.Decision;
import vn.edu.phutho.portal.award.book.DecisionNumber;

@ApplicationScoped
public class JpaAwardBook implements AwardBook {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public boolean has(DecisionNumber number, int registerYear) {
        return em.createQuery(
                                "select count(d) from Decision d where d.number = :number and d.registerYear = :year",
                                Long.class)
                        .setParameter("number", number.text())
                        .setParameter("year", registerYear)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Decision decision) {
        em.persist(decision);
    }

    @Override
    public void add(AwardRecord line) {
        em.persist(line);
    }
}
