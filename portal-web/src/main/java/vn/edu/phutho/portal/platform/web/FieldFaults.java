package vn.edu.phutho.portal.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.shared.Fault;

/**
 * Shows what is wrong with a form: each fault beside its field, over the form when the form has none. A place for it is
 * an {@code h:message} in the form that was sent; it is for the faults of the field with the id of its input, or of the
 * field that its attribute {@code fault} names. {@code pt:field} brings it along.
 */
public final class FieldFaults {

    private static final String FAULT = "fault";

    private FieldFaults() {}

    /** Shows the faults; the page is to be drawn again with what was typed. */
    public static void show(FacesContext context, List<Fault> faults) {
        Map<String, String> places = places(context);
        for (Fault fault : faults) {
            String text = Messages.of(fault.refusal());
            context.addMessage(places.get(fault.pointer()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        context.validationFailed();
    }

    /** Client ids by what they are for. */
    private static Map<String, String> places(FacesContext context) {
        Map<String, String> places = new HashMap<>();
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (visited, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof UIMessage message) {
                UIComponent field = message.findComponent(message.getFor());
                if (field != null) {
                    places.putIfAbsent(new Fault(name(message), null).pointer(), field.getClientId(context));
                }
            }
            return VisitResult.ACCEPT;
        });
        return places;
    }

    private static String name(UIMessage message) {
        Object named = message.getAttributes().get(FAULT);
        return named == null || named.toString().isEmpty() ? message.getFor() : named.toString();
    }
}
