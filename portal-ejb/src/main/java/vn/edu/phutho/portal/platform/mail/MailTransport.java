package vn.edu.phutho.portal.platform.mail;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.shared.mail.Mail;

/** The way to the mail server: host and port are those of the server's mail session, the rest is the environment's. */
@ApplicationScoped
class MailTransport {

    private static final String MILLIS = "10000";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:jboss/mail/Portal")
    private Session serverSession;

    @Inject
    private PortalEnvironment environment;

    @Inject
    private Clock clock;

    /** Hands a mail over; when this returns, the server has taken it. */
    void send(Mail mail) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage message = message(session, mail);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(environment.smtpUser(), environment.smtpPassword());
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** A mail server that hangs must not hold a thread and a connection of the database for ever. */
    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(serverSession.getProperties());
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
        properties.setProperty("mail.smtp.timeout", MILLIS);
        properties.setProperty("mail.smtp.writetimeout", MILLIS);
        // A password never travels in the clear.
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(environment.smtpUser() != null));
        return properties;
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException {
        MimeMessage message = new KeyedMessage(session, mail.getKey());
        message.setFrom(new InternetAddress(environment.smtpFrom(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
        message.setSubject(mail.getSubject(), UTF_8);
        message.setText(mail.getBody(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Date", RFC_1123_DATE_TIME.format(mail.getCreatedAt().atZone(clock.getZone())));
        message.saveChanges();
        return message;
    }

    /** The same mail has the same Message-ID however often it is sent: whoever gets it twice can tell. */
    private static final class KeyedMessage extends MimeMessage {

        private final String key;

        private KeyedMessage(Session session, String key) {
            super(session);
            this.key = key;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@portal>");
        }
    }
}
