/** The bell and the page of notices. */
package vn.edu.phutho.portal.notice.web;
