/** Pages about one's own account. */
package vn.edu.phutho.portal.account.web;
