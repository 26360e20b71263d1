/** Lists that their readers can narrow: conditions with bound values, counted and read page by page. */
package vn.edu.phutho.portal.platform.query;
