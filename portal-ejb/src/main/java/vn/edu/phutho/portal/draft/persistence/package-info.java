/** Drafts in the database. */
package vn.edu.phutho.portal.draft.persistence;
