package vn.edu.phutho.portal.platform.mail;

import java.time.Instant;
import vn.edu.phutho.portal.shared.mail.MailStatus;

/**
 * A line of the list of mails.
 *
 * @param id the mail
 * @param recipient to whom
 * @param subject about what
 * @param status where it stands
 * @param createdAt since when
 */
public record MailSummary(long id, String recipient, String subject, MailStatus status, Instant createdAt) {}
