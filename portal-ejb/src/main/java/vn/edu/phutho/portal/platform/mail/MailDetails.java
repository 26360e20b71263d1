package vn.edu.phutho.portal.platform.mail;

import java.time.Instant;

/**
 * One mail in full.
 *
 * @param summary the line of the list
 * @param body its text
 * @param tries tries to send it so far
 * @param sentAt when the mail server took it; null before
 * @param lastError why the last try failed; null when none did
 */
public record MailDetails(MailSummary summary, String body, int tries, Instant sentAt, String lastError) {}
