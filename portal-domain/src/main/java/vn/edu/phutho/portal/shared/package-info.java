/**
 * What every feature speaks: refusals with their reason, the exceptions that carry them, pages of a list, and the
 * Vietnamese handling of text, names and dates. Knows no other feature.
 */
package vn.edu.phutho.portal.shared;
