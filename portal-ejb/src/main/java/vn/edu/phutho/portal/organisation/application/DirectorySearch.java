package vn.edu.phutho.portal.organisation.application;

import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.edu.phutho.portal.shared.SearchWords;

/** The conditions of a page of the directory beyond "held today", and their values. */
final class DirectorySearch {

    private static final String IN_UNIT = " and %s.unit.code = :unit";

    /** Whoever holds several posts stands in the directory with the highest one only. */
    private static final String HIGHEST = " and not exists (select q.id from Posting q where q.person.id = p.person.id"
            + " and q.validFrom <= :day and (q.validTo is null or q.validTo >= :day)"
            + " and q.unit.validFrom <= :day and (q.unit.validTo is null or q.unit.validTo >= :day)%s"
            + " and (q.rankInUnit < p.rankInUnit or (q.rankInUnit = p.rankInUnit and q.id < p.id)))";

    private final String unitCode;
    private final List<String> words;

    DirectorySearch(DirectoryFilter filter) {
        this.unitCode = filter.unitCode();
        this.words = SearchWords.patterns(filter.query());
    }

    String conditions() {
        StringBuilder conditions = new StringBuilder(inUnit("p")).append(HIGHEST.formatted(inUnit("q")));
        for (int i = 0; i < words.size(); i++) {
            conditions.append(" and p.person.searchText like :word").append(i).append(" escape '!'");
        }
        return conditions.toString();
    }

    private String inUnit(String posting) {
        return unitCode == null ? "" : IN_UNIT.formatted(posting);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (unitCode != null) {
            query.setParameter("unit", unitCode);
        }
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query;
    }
}
