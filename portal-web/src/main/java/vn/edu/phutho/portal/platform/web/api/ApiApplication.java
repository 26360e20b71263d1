package vn.edu.phutho.portal.platform.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts all resources under {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
