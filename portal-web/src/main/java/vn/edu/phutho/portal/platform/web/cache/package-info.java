/**
 * What stands before every servlet: malformed requests and addresses refused, security headers set, answers compressed, and the pages
 * of guests answered from memory. See docs/adr/0006-page-cache.md.
 */
package vn.edu.phutho.portal.platform.web.cache;
