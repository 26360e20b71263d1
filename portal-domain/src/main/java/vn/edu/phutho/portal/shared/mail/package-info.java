/** Mails that wait to be sent, or were. */
package vn.edu.phutho.portal.shared.mail;
