/**
 * Accounts: who may sign in, with which roles, and what happens after wrong passwords. One person has one account
 * (domain.md 7.3, SEC-4).
 */
package vn.edu.phutho.portal.account;
