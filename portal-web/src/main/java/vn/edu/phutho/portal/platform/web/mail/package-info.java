/** The mails that the portal made, and the work that could not be done, for administrators. */
package vn.edu.phutho.portal.platform.web.mail;
