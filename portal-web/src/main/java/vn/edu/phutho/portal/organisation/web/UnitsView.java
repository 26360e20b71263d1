package vn.edu.phutho.portal.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.organisation.application.DirectoryQueries;
import vn.edu.phutho.portal.organisation.application.UnitSummary;
import vn.edu.phutho.portal.platform.web.Messages;

/** The units of the school. */
@Named
@RequestScoped
public class UnitsView {

    @Inject
    private DirectoryQueries queries;

    private List<UnitSummary> units;

    @PostConstruct
    void load() {
        units = queries.units();
    }

    public List<UnitSummary> getUnits() {
        return units;
    }

    /** How many units there are. */
    public String getCount() {
        return Messages.text("people", "units.count", units.size());
    }

    /** How many people a unit has, in words. */
    public String size(UnitSummary unit) {
        return Messages.text("people", "staff.count", unit.size());
    }
}
