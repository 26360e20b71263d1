/**
 * The audit: every attempt at an act that is marked {@link vn.edu.phutho.portal.platform.audit.Audited}, with what came of
 * it. Entries are added and read, never changed.
 */
package vn.edu.phutho.portal.platform.audit;
