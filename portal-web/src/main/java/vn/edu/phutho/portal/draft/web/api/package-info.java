/** Drafts of forms as resources of the API, for the script of the pages. */
package vn.edu.phutho.portal.draft.web.api;
