/** Bàn làm việc: what somebody finds after signing in. */
package vn.edu.phutho.portal.home.web;
