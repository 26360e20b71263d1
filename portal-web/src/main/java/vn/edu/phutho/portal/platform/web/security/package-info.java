/** What a request may do: who the caller is, as a feature told it; same origin; one-time passwords; secure cookie. */
package vn.edu.phutho.portal.platform.web.security;
