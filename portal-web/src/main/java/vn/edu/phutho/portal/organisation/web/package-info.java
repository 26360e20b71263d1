/** What pages show of posts and units. */
package vn.edu.phutho.portal.organisation.web;
