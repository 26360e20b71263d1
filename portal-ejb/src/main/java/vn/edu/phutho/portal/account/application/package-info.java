/**
 * Signing in: checking a password without telling more than "right" or "not right", counting failures, and saying with
 * every request who the signed-in account is now and what it may do.
 */
package vn.edu.phutho.portal.account.application;
