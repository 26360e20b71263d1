/** Signing in and out, who asks with each request, and the pages about one's own account. */
package vn.edu.phutho.portal.account.web;
