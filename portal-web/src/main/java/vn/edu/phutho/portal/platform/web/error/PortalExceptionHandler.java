package vn.edu.phutho.portal.platform.web.error;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.web.FieldFaults;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.route.RouteFilter;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.PortalException;
import vn.edu.phutho.portal.shared.StaleDataException;

/**
 * Sorts what goes wrong in pages: a refusal of the domain stays on the page as a message with its reason, an expired
 * view leads back to a fresh one that says so, what may not be seen does not exist, and all the rest is an incident. Once the answer
 * is complete, whatever else went wrong only reaches the log.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger("portal.refusal");

    /** By its name, because pages know no JPA; EclipseLink's own is called the same. */
    private static final String STALE = "OptimisticLockException";

    /** What goes wrong while a bean loads comes in exceptions of CDI's implementation, of which pages know nothing. */
    private static final String BEANS = "org.jboss.weld.exceptions.";

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable cause = sorted(events.next().getContext().getException());
            events.remove();
            try {
                if (context.getResponseComplete()) {
                    log("an answer already given", cause);
                } else {
                    handle(context, cause);
                }
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext context, Throwable cause) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (cause instanceof NotFoundException || cause instanceof EJBAccessException) {
            external.responseSendError(404, null);
            context.responseComplete();
        } else if (cause instanceof PortalException refused && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            refuse(context, refused);
            context.renderResponse();
        } else if (withoutItsView(context, cause)) {
            Messages.warn("common", "error.viewExpired");
            external.redirect(asked(external));
        } else if (context.getPartialViewContext().isAjaxRequest()) {
            external.redirect(Incident.address(log(asked(external), cause)));
        } else {
            throw new FacesException(cause);
        }
    }

    /** A form whose view is gone, or that says it had none to keep: for that Faces has no exception of its own. */
    private static boolean withoutItsView(FacesContext context, Throwable cause) {
        boolean restoring = context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && context.isPostback();
        return cause instanceof ViewExpiredException || restoring && cause instanceof FacesException;
    }

    /** The same reason for the reader and for the log, where one event stays one line whatever was typed. */
    private static void refuse(FacesContext context, PortalException refused) {
        ExternalContext external = context.getExternalContext();
        String reason = refused.refusal().toString().replaceAll("\\p{Cntrl}", "?");
        LOG.infof(
                "refused: %s, account %s, %s",
                reason, external.getRemoteUser(), asked(external).split("\\?", 2)[0]);
        FieldFaults.show(context, refused.faults());
    }

    private static String asked(ExternalContext external) {
        return String.valueOf(((HttpServletRequest) external.getRequest()).getAttribute(RouteFilter.ASKED));
    }

    private static String log(String address, Throwable cause) {
        return Incident.log(CDI.current().select(Clock.class).get(), address, cause);
    }

    /** What really happened; that somebody else was faster, found out by the database alone, is a refusal as well. */
    static Throwable sorted(Throwable failure) {
        boolean stale = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause.getClass().getSimpleName().equals(STALE));
        return stale ? new StaleDataException("shared.stale") : unwrap(failure);
    }

    private static Throwable unwrap(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && wrapper(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean wrapper(Throwable failure) {
        return failure instanceof FacesException && !(failure instanceof ViewExpiredException)
                || failure instanceof jakarta.el.ELException
                || failure instanceof InvocationTargetException
                || failure.getClass().getName().startsWith(BEANS)
                || failure instanceof EJBException && !(failure instanceof EJBAccessException);
    }
}
