package vn.edu.phutho.portal.platform.web;

/**
 * An act as the panel "Việc của đồng chí" shows it, {@code pt:acts}: to press when it is offered, with its reason when
 * not.
 *
 * @param act name of the act, e.g. of the enum's constant; the dialog that confirms it has the id {@code act-NAME}
 * @param address page where it is done, for an act that has no dialog here; else empty
 * @param label verb and object
 * @param icon symbol of the icon sheet
 * @param family how it looks: primary (at most one), plain or danger
 * @param offered whether it can be done now by this person
 * @param reason why not; empty for an act that is offered
 */
public record ActOffer(
        String act, String address, String label, String icon, String family, boolean offered, String reason) {

    /** An act that can be done. */
    public static ActOffer offered(String act, String label, String icon, String family) {
        return new ActOffer(act, "", label, icon, family, true, "");
    }

    /** The primary act, done on a page of its own. */
    public static ActOffer elsewhere(String act, String address, String label, String icon) {
        return new ActOffer(act, address, label, icon, "primary", true, "");
    }

    /** An act that cannot be done, and why. */
    public static ActOffer withheld(String act, String label, String icon, String reason) {
        return new ActOffer(act, "", label, icon, "plain", false, reason);
    }

    /** Where the button leads: to the dialog on this page, or to the page of the act. */
    public String href() {
        return address.isEmpty() ? "#act-" + act : address;
    }

    /** Id of the dialog that the button opens; null when it leads to a page, and the attribute is left out then. */
    public String dialog() {
        return address.isEmpty() ? "act-" + act : null;
    }
}
