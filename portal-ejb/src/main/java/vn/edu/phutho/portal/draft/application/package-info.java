/** Keeping, giving back and clearing away the drafts of forms. */
package vn.edu.phutho.portal.draft.application;
