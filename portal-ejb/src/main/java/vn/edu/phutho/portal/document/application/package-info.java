/**
 * Keeping uploaded files: taking them in, giving them out to whom the feature that they belong to lets, and clearing away
 * what nobody needs. See docs/adr/0011-file-store.md.
 */
package vn.edu.phutho.portal.document.application;
