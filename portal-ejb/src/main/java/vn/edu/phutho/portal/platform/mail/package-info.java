/** Mail: queued in the transaction of an act, sent after it when a mail server is named, else read in the portal. */
package vn.edu.phutho.portal.platform.mail;
