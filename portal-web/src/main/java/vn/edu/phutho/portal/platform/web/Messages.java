package vn.edu.phutho.portal.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.edu.phutho.portal.platform.time.SchoolClock;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseDates;

/** Texts of beans: refusals by their key, successes by the key of the page's bundle. */
public final class Messages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Messages() {}

    /** Why something was not done, for pages that are shown without Faces' messages. */
    public static String of(Refusal refusal) {
        return text("errors", refusal.key(), refusal.args().toArray());
    }

    /** The first sentence of a refusal: what is wrong. */
    public static String reason(Refusal refusal) {
        return format(sentences(refusal)[0], refusal.args().toArray());
    }

    /** The rest of it: what to do. */
    public static String remedy(Refusal refusal) {
        String[] sentences = sentences(refusal);
        return format(sentences[sentences.length - 1], refusal.args().toArray());
    }

    /** Parted before the places are filled in: what somebody typed may hold a full stop as well. */
    private static String[] sentences(Refusal refusal) {
        return pattern("errors", refusal.key()).split("(?<=\\.) ", 2);
    }

    /** Shows that something was done; survives the redirect that follows. */
    public static void done(String bundle, String key, Object... args) {
        afterRedirect(FacesMessage.SEVERITY_INFO, text(bundle, key, args));
    }

    /** Shows what the reader must heed; survives the redirect that follows. */
    public static void warn(String bundle, String key, Object... args) {
        afterRedirect(FacesMessage.SEVERITY_WARN, text(bundle, key, args));
    }

    private static void afterRedirect(FacesMessage.Severity severity, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, text, null));
    }

    /** A text of a bundle with its places filled in. */
    public static String text(String bundle, String key, Object... args) {
        return format(pattern(bundle, key), args);
    }

    private static String pattern(String bundle, String key) {
        return ResourceBundle.getBundle("vn.edu.phutho.portal.i18n." + bundle, VIETNAMESE)
                .getString(key);
    }

    private static String format(String pattern, Object... args) {
        return new MessageFormat(pattern, VIETNAMESE)
                .format(Arrays.stream(args).map(Messages::shown).toArray());
    }

    /** Days and moments as the house writes them, and the reasons behind a reason; refusals carry them as what they are. */
    private static Object shown(Object arg) {
        if (arg instanceof Refusal inner) {
            return of(inner);
        }
        if (arg instanceof LocalDate day) {
            return VietnameseDates.day(day);
        }
        if (arg instanceof Instant moment) {
            LocalDateTime local = LocalDateTime.ofInstant(moment, SchoolClock.ZONE);
            return "%s %02d:%02d"
                    .formatted(VietnameseDates.day(local.toLocalDate()), local.getHour(), local.getMinute());
        }
        return arg;
    }
}
