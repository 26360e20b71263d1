/** Articles in the database. */
package vn.edu.phutho.portal.news.persistence;
