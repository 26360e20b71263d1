/** Five clicks, one act: a key that a page was given is good for one committed act of one account. */
package vn.edu.phutho.portal.platform.idempotency;
