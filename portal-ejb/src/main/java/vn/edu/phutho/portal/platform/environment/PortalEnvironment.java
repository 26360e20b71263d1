package vn.edu.phutho.portal.platform.environment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;

/** The environment variables that the application itself reads. The launcher and the server's configuration read others. */
@ApplicationScoped
public class PortalEnvironment {

    private final Map<String, String> variables;

    public PortalEnvironment() {
        this(System.getenv());
    }

    PortalEnvironment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** Whether demo data is loaded and shown as such: {@code PORTAL_DEMO}, by default on for H2, off for PostgreSQL. */
    public boolean demo() {
        String chosen = variables.get("PORTAL_DEMO");
        return chosen == null || chosen.isBlank() ? onH2() : Boolean.parseBoolean(chosen.strip());
    }

    private boolean onH2() {
        return variables.getOrDefault("PORTAL_DB_URL", "jdbc:h2:").startsWith("jdbc:h2:");
    }

    /** Whether pages for those who build the portal are there: {@code PORTAL_MODE} is "development". */
    public boolean development() {
        return "development".equals(variables.getOrDefault("PORTAL_MODE", "").strip());
    }

    /** Address under which people reach the portal, without a slash at the end; for links in mails and feeds. */
    public String publicUrl() {
        String port = variables.getOrDefault("PORTAL_PORT", "8080");
        return variables
                .getOrDefault("PORTAL_PUBLIC_URL", "http://localhost:" + port)
                .replaceAll("/+$", "");
    }

    /** Folder of everything that must survive a restart. */
    public Path data() {
        return Path.of(System.getProperty("portal.data", System.getProperty("jboss.server.data.dir", ".")));
    }

    /** Whether a mail server is named; else mails are only kept: {@code PORTAL_SMTP_HOST}. */
    public boolean sendsMail() {
        return chosen("PORTAL_SMTP_HOST") != null;
    }

    /** Account at the mail server; null when it asks for none. */
    public String smtpUser() {
        return chosen("PORTAL_SMTP_USER");
    }

    /** Password of that account; null when there is none. */
    public String smtpPassword() {
        return chosen("PORTAL_SMTP_PASSWORD");
    }

    /** Address that mails come from. */
    public String smtpFrom() {
        String from = chosen("PORTAL_SMTP_FROM");
        return from == null ? "portal@localhost" : from;
    }

    private String chosen(String variable) {
        String value = variables.getOrDefault(variable, "").strip();
        return value.isEmpty() ? null : value;
    }

    /** Secret of this run that the launcher made for the operator's tools; empty when there is none. */
    public String controlToken() {
        return variables.getOrDefault("PORTAL_CONTROL_TOKEN", "");
    }
}
