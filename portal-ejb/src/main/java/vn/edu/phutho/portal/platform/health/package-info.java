/** Whether the portal can do its work. */
package vn.edu.phutho.portal.platform.health;
