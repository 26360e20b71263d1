/**
 * The ground of the API for programs, {@code /api/v1}: who may ask, reading JSON so that all faults are told at once, and
 * every refusal as a problem (RFC 9457). The resources themselves lie in {@code web.api} of their features.
 */
package vn.edu.phutho.portal.platform.web.api;
