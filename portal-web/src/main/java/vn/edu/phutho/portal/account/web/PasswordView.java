package vn.edu.phutho.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import vn.edu.phutho.portal.account.application.PasswordService;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.RouteFilter;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.Faults;
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
     * Changes the password and, on the same page, goes on with a session of a new id, as all others end. What is wrong is
     * told beside its field.
     */
    public void change() throws IOException {
        checkTyped();
        int credentialVersion = service.change(present, chosen);
        SessionIdentity.goOn(request, credentialVersion);
        Messages.done("account", "password.changed");
        Redirect.to(String.valueOf(request.getAttribute(RouteFilter.ASKED)));
    }

    /** Refuses what needs no look at the account. */
    private void checkTyped() {
        Faults faults = new Faults();
        if (present == null) {
            faults.add("present", Refusal.of("account.password.presentMissing"));
        }
        if (chosen == null) {
            faults.add("chosen", Refusal.of("account.password.chosenMissing"));
        } else if (!chosen.equals(again)) {
            faults.add("again", Refusal.of("account.password.differs"));
        }
        faults.check();
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
