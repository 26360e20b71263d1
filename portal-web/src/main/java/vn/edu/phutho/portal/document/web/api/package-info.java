/** Taking files in, for the upload of pages and for programs alike. */
package vn.edu.phutho.portal.document.web.api;
