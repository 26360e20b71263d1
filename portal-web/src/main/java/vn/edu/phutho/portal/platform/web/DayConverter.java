package vn.edu.phutho.portal.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.TypedDate;
import vn.edu.phutho.portal.shared.VietnameseDates;
import vn.edu.phutho.portal.shared.VietnameseText;

/** The day of a {@code pt:date}; its attributes "min" and "max" are days, and empty for the widest range. */
@FacesConverter(DayConverter.ID)
public class DayConverter implements Converter<LocalDate> {

    /** Converter id, as named in {@code tags/date.xhtml}. */
    public static final String ID = "portal.Day";

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || VietnameseText.storable(typed).isBlank()) {
            return null;
        }
        try {
            return TypedDate.day(
                    typed, limit(component, "min", TypedDate.EARLIEST), limit(component, "max", TypedDate.LATEST));
        } catch (BusinessRuleViolation e) {
            throw refused(e);
        }
    }

    private static LocalDate limit(UIComponent component, String name, LocalDate otherwise) {
        return component.getAttributes().get(name) instanceof LocalDate day ? day : otherwise;
    }

    /** The refusal of the domain as Faces shows it beside the field. */
    static ConverterException refused(BusinessRuleViolation refused) {
        return new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.of(refused.refusal()), null), refused);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : VietnameseDates.day(day);
    }
}
