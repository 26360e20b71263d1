package vn.edu.phutho.portal.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.shared.mail.Mail.Letter;

/** The words of notices and of the mails about them. They lie here, not with the pages, because mails have no page. */
@ApplicationScoped
class NoticeTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private PortalEnvironment environment;

    /**
     * The sentence of a notice.
     *
     * @throws java.util.MissingResourceException when the bundle has no text for that kind
     */
    String sentence(String kind, List<String> args) {
        return filled(kind, args.toArray());
    }

    /** The mail about something that waits; its link leads to a page and does nothing by itself. */
    Letter letter(String recipientName, String sentence, String address) {
        return new Letter(
                filled("mail.subject", sentence),
                filled("mail.body", recipientName, sentence, environment.publicUrl() + address));
    }

    private static String filled(String key, Object... args) {
        String pattern = ResourceBundle.getBundle("vn.edu.phutho.portal.i18n.notice", VIETNAMESE)
                .getString(key);
        return new MessageFormat(pattern, VIETNAMESE).format(args);
    }
}
