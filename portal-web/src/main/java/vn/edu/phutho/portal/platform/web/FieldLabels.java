package vn.edu.phutho.portal.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;

/**
 * Lets Faces' own messages call a field of {@code pt:field} by its label, before anything that was sent is looked at.
 * Without a label they name the id of the component, which means nothing to readers.
 */
public class FieldLabels implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String LABEL = "label";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        VisitContext visit =
                VisitContext.createVisitContext(event.getFacesContext(), null, EnumSet.of(VisitHint.SKIP_ITERATION));
        event.getFacesContext().getViewRoot().visitTree(visit, (visited, component) -> {
            if (component instanceof UIMessage message) {
                name(
                        message.findComponent(message.getFor()),
                        message.getAttributes().get("fieldLabel"));
            }
            return VisitResult.ACCEPT;
        });
    }

    private static void name(UIComponent field, Object label) {
        if (field != null && label != null && field.getAttributes().get(LABEL) == null) {
            field.getAttributes().put(LABEL, label);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Nothing: the labels are needed while the phase runs and after it.
    }
}
