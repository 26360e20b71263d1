/** What is known of uploaded files, in the database. */
package vn.edu.phutho.portal.document.persistence;
