/** The one table of addresses: which view answers an address, and which address a view has. */
package vn.edu.phutho.portal.platform.web.route;
