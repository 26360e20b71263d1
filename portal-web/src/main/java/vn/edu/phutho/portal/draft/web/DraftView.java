package vn.edu.phutho.portal.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.edu.phutho.portal.draft.DraftKey;
import vn.edu.phutho.portal.draft.FormName;
import vn.edu.phutho.portal.draft.application.DraftService;
import vn.edu.phutho.portal.draft.application.SavedDraft;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.Shown;
import vn.edu.phutho.portal.platform.web.route.RouteFilter;
import vn.edu.phutho.portal.platform.web.security.Caller;

/**
 * The drafts of the forms on this page, for the tag {@code pt:form} and for the beans of its pages: a bean looks at its
 * draft while it loads, to prepare rows, and forgets it once the act is done.
 */
@Named
@RequestScoped
public class DraftView {

    @Inject
    private DraftService service;

    @Inject
    private Shown shown;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private final Map<DraftKey, Optional<SavedDraft>> known = new HashMap<>();
    private final Map<DraftKey, String> restored = new HashMap<>();
    private boolean used;
    private boolean different;

    /** The draft that this page is opened with; none while a form is being sent, which knows better what is typed. */
    public Optional<SavedDraft> open(FormName form, String key) {
        return open(new DraftKey(form, key));
    }

    Optional<SavedDraft> open(DraftKey place) {
        return FacesContext.getCurrentInstance().isPostback()
                ? Optional.empty()
                : known.computeIfAbsent(place, service::find);
    }

    /** The act is done: what was typed is stored where it belongs. */
    public void done(FormName form, String key) {
        service.delete(new DraftKey(form, key));
    }

    /** The person does not want the draft: the page anew, as it is stored. */
    public void drop(String form, String key) throws IOException {
        done(FormName.of(form).orElseThrow(), key);
        Messages.done("draft", "dropped");
        Redirect.to(String.valueOf(request.getAttribute(RouteFilter.ASKED)));
    }

    /** The person keeps the own text though somebody else changed the thing: says what that will mean. */
    public void kept() {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_WARN, Messages.text("draft", "stale.kept"), null));
    }

    /** When the draft that the form was refilled from was saved; null when nothing was refilled. */
    public String restoredAt(String form, String key) {
        return restored.get(new DraftKey(FormName.of(form).orElseThrow(), key));
    }

    /** Remembers that the form came from a draft; not when that changed nothing. */
    void noteRestored(DraftKey place, SavedDraft draft) {
        if (different) {
            restored.put(place, shown.moment(draft.savedAt()));
        }
    }

    /** Whether the button of that id was pressed: it must then be there, whatever is shown with it afterwards. */
    public boolean pressed(String id) {
        boolean drawing = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return !drawing && request.getParameterMap().keySet().stream().anyMatch(name -> name.endsWith(":" + id));
    }

    /** Notes that a draft changed what the page shows, for the notice; called by whoever fills in more than a field. */
    public void noteDifference() {
        different = true;
    }

    /** The present moment as the API writes moments, so that a window knows which drafts it has seen. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    void use() {
        used = true;
    }

    /** Whether the page has a form with drafts and needs their scripts. */
    public boolean isUsed() {
        return used;
    }

    /** After how many seconds without a request the session ends; 0 for never. */
    public int getIdleSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : Math.max(0, session.getMaxInactiveInterval());
    }

    /** Who works here, for signing in again. */
    public String getUsername() {
        return Caller.of(request).map(Caller::username).orElse("");
    }
}
