/** What the persistence provider needs to be told beyond its configuration file. */
package vn.edu.phutho.portal.platform.persistence;
