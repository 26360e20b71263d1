/** What a reader sees when something is wrong, and how it can be found again in the log. */
package vn.edu.phutho.portal.platform.web.error;
