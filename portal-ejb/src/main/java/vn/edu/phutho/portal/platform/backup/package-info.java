/** A consistent copy of the data while the portal runs. */
package vn.edu.phutho.portal.platform.backup;
