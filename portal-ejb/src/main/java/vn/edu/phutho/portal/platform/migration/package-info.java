/** Brings the database to the form that this version of the portal expects, before anything else touches it. */
package vn.edu.phutho.portal.platform.migration;
