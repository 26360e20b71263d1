/**
 * Notices: what a member of the staff should know, and above all what waits for them. What waits for several ends for all
 * of them when one has done it.
 */
package vn.edu.phutho.portal.notice;
