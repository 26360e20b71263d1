/** Who asks, and whether the request may be trusted: identity with each request, sign-in, sign-out, same origin. */
package vn.edu.phutho.portal.platform.web.security;
