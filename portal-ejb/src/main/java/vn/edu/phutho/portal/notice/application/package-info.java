/** Telling and reading notices. */
package vn.edu.phutho.portal.notice.application;
