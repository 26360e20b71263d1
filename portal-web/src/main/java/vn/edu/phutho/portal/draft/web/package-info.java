/** Forms from which nothing typed is lost: their marks for the script, their refilling, and what to tell of others' changes. */
package vn.edu.phutho.portal.draft.web;
