package vn.edu.phutho.portal.platform.web.security;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from preparing a nonce for pages of guests: it would cost each of them a session, and a page with a
 * nonce can neither be kept nor have a stable ETag. Guests' pages have the fixed policy of the outer handlers.
 */
public class LightPagePolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var request = event.getFacesContext().getExternalContext().getRequestMap();
        if (!request.containsKey(Caller.ATTRIBUTE)) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Nothing: what matters must be done before the first phase.
    }
}
