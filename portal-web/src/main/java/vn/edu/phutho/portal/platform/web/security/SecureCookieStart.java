package vn.edu.phutho.portal.platform.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;

/** Lets the session cookie travel over TLS only, when people reach the portal by https. */
@WebListener
public class SecureCookieStart implements ServletContextListener {

    @Inject
    private PortalEnvironment environment;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean tls = environment.publicUrl().startsWith("https://");
        event.getServletContext().getSessionCookieConfig().setSecure(tls);
    }
}
