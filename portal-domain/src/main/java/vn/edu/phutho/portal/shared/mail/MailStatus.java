package vn.edu.phutho.portal.shared.mail;

/** Where a mail stands. */
public enum MailStatus {
    WAITING,
    SENT,
    GIVEN_UP
}
