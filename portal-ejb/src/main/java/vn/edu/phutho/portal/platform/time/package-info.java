/** The one clock of the portal. Nobody asks the system for the time directly. */
package vn.edu.phutho.portal.platform.time;
