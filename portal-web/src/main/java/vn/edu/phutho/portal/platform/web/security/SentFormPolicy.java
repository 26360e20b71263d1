package vn.edu.phutho.portal.platform.web.security;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Takes a form from a POST of somebody signed in only. To Faces any request with a view state is a sent form, an address
 * that somebody follows from a foreign page as well: {@link SameOriginFilter} lets reading pass, and the cookie of the
 * session goes along with it.
 */
public class SentFormPolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && !taken(context.getExternalContext())) {
            try {
                context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            context.responseComplete();
        }
    }

    private static boolean taken(ExternalContext external) {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        return "POST".equals(request.getMethod()) && Caller.of(request).isPresent();
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Nothing: it is decided before the view is there.
    }
}
