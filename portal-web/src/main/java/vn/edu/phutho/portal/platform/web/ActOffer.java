package vn.edu.phutho.portal.platform.web;

/**
 * An act as the panel "Việc của đồng chí" shows it, {@code pt:acts}: to press when it is offered, with its reason when
 * not.
 *
 * @param act name of the act, e.g. of the enum's constant; the dialog that confirms it has the id {@code act-NAME}
 * @param label verb and object
 * @param icon symbol of the icon sheet
 * @param family how it looks: primary (at most one), plain or danger
 * @param offered whether it can be done now by this person
 * @param reason why not; empty for an act that is offered
 */
public record ActOffer(String act, String label, String icon, String family, boolean offered, String reason) {

    /** An act that can be done. */
    public static ActOffer offered(String act, String label, String icon, String family) {
        return new ActOffer(act, label, icon, family, true, "");
    }

    /** An act that cannot be done, and why. */
    public static ActOffer withheld(String act, String label, String icon, String reason) {
        return new ActOffer(act, label, icon, "plain", false, reason);
    }
}
