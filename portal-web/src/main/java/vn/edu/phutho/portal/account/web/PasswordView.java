package vn.edu.phutho.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import vn.edu.phutho.portal.account.application.PasswordService;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.route.RouteFilter;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** Choosing another password. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private PasswordService service;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SettingQueries settings;

    private String hint;
    private String present;
    private String chosen;
    private String again;

    @PostConstruct
    void load() {
        int least = settings.intValue(SettingKey.SECURITY_PASSWORD_MIN_LENGTH);
        hint = Messages.text("account", "password.hint", least);
    }

    /**
     * Changes the password and, on the same page, goes on with a session of a new id, as all others end.
     */
    public void change() throws IOException {
        if (chosen == null || !chosen.equals(again)) {
            throw new InvalidInputException(new Fault("again", Refusal.of("account.password.differs")));
        }
        int credentialVersion = service.change(present == null ? "" : present, chosen);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        SessionIdentity.goOn(request, credentialVersion);
        Messages.done("account", "password.changed");
        external.redirect(String.valueOf(request.getAttribute(RouteFilter.ASKED)));
    }

    /** What is asked of a password today. */
    public String getHint() {
        return hint;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
