package vn.edu.phutho.portal.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Year;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.TypedDate;
import vn.edu.phutho.portal.shared.VietnameseText;

/** The year of a {@code pt:year}; its attributes "min" and "max" are numbers, and empty for the widest range. */
@FacesConverter(YearConverter.ID)
public class YearConverter implements Converter<Year> {

    /** Converter id, as named in {@code tags/year.xhtml}. */
    public static final String ID = "portal.Year";

    @Override
    public Year getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || VietnameseText.storable(typed).isBlank()) {
            return null;
        }
        try {
            return TypedDate.year(
                    typed,
                    limit(component, "min", TypedDate.EARLIEST.getYear()),
                    limit(component, "max", TypedDate.LATEST.getYear()));
        } catch (BusinessRuleViolation e) {
            throw DayConverter.refused(e);
        }
    }

    private static int limit(UIComponent component, String name, int otherwise) {
        Object limit = component.getAttributes().get(name);
        return limit == null || limit.toString().isEmpty() ? otherwise : Integer.parseInt(limit.toString());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Year year) {
        return year == null ? "" : year.toString();
    }
}
