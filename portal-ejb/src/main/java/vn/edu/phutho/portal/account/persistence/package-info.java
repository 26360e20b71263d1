/** Accounts in the database. */
package vn.edu.phutho.portal.account.persistence;
