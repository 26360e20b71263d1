package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.award.application.BookLine;
import vn.edu.phutho.portal.award.application.BookQueries;
import vn.edu.phutho.portal.platform.web.Parameters;

/** What the person of the page was awarded. */
@Named
@RequestScoped
public class PersonAwardsView {

    @Inject
    private BookQueries queries;

    @Inject
    private Parameters parameters;

    private List<BookLine> lines;

    @PostConstruct
    void load() {
        lines = queries.ofPerson(parameters.id());
    }

    public List<BookLine> getLines() {
        return lines;
    }
}
