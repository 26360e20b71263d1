package vn.edu.phutho.portal.platform.web;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Tells assistive technology what the page shows: a field with an error is {@code aria-invalid}, and its hint and error
 * are its description. Works on every field that has an {@code h:message}, before the page is rendered.
 */
public class FieldStates implements SystemEventListener {

    private static final String INVALID = "aria-invalid";

    private static final String DESCRIBED_BY = "aria-describedby";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot root = (UIViewRoot) event.getSource();
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getExternalContext().getUserPrincipal() == null) {
            return; // guests have no forms of Faces, and their pages are to be cheap
        }
        VisitContext visit = VisitContext.createVisitContext(
                context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED, VisitHint.SKIP_ITERATION));
        root.visitTree(visit, (visited, component) -> {
            if (component instanceof UIMessage message) {
                describe(context, message);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static void describe(FacesContext context, UIMessage message) {
        UIComponent field = message.findComponent(message.getFor());
        if (field == null) {
            return;
        }
        List<String> descriptions = new ArrayList<>();
        Object hint = message.getAttributes().get("hint");
        if (hint != null && !hint.toString().isBlank()) {
            descriptions.add(hint.toString());
        }
        boolean wrong = wrong(context, field);
        if (wrong) {
            descriptions.add(message.getClientId(context));
        }
        Map<String, Object> attributes = field.getPassThroughAttributes(true);
        set(attributes, INVALID, wrong ? "true" : "");
        set(attributes, DESCRIBED_BY, String.join(" ", descriptions));
    }

    private static boolean wrong(FacesContext context, UIComponent field) {
        return context.getMessageList(field.getClientId(context)).stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }

    /** What the page computes itself stays: fields in rows are one component, each row of which has a state of its own. */
    private static void set(Map<String, Object> attributes, String name, String value) {
        if (attributes.get(name) instanceof ValueExpression) {
            return;
        }
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
