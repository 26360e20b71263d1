/** Lists of pages: what their address asks for, their filters, and the links that change one thing of it. */
package vn.edu.phutho.portal.platform.web.list;
