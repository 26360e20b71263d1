package vn.edu.phutho.portal.platform.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.platform.mail.MailDetails;
import vn.edu.phutho.portal.platform.mail.MailQueries;
import vn.edu.phutho.portal.platform.web.Parameters;

/** One mail in full. */
@Named
@RequestScoped
public class MailView {

    @Inject
    private MailQueries mails;

    @Inject
    private Parameters parameters;

    private MailDetails mail;

    /** Reads it before anything is drawn, so that an unknown one is "not found". */
    public void load() {
        mail = mails.mail(parameters.id());
    }

    public MailDetails getMail() {
        return mail;
    }
}
