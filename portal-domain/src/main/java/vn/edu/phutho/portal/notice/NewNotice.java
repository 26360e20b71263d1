package vn.edu.phutho.portal.notice;

import java.util.List;

/**
 * A notice to be told.
 *
 * @param personId whom it is for
 * @param kind key of its text in the bundle {@code notice}
 * @param key names this notice for that person and no other; told twice it stays one
 * @param subject the thing it is about, e.g. {@code award.dossier/12}; what settles, settles by it
 * @param address where to go, a path inside of the portal
 * @param args values for the places of the text
 * @param waiting whether an act of that person is waited for; then a mail goes out as well
 */
public record NewNotice(
        long personId, String kind, String key, String subject, String address, List<String> args, boolean waiting) {

    public NewNotice {
        args = List.copyOf(args);
    }
}
