package vn.edu.phutho.portal.platform.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Lets a form be sent without script. PrimeFaces expects the nonce of the page back, which its script puts into each
 * form, and fails when it is missing. An answer that is a whole page needs no old nonce: it gets a new one, with the policy
 * that names it.
 */
public class PlainPostPolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** Name of the field and of the value in the view's map, as PrimeFaces has them. */
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getViewRoot() == null
                || context.getPartialViewContext().isAjaxRequest()
                || context.getExternalContext().getRequestParameterMap().containsKey(NONCE)) {
            return;
        }
        Map<String, Object> view = context.getViewRoot().getViewMap(false);
        if (view != null) {
            view.remove(NONCE);
        }
    }
}
