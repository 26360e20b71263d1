/** Giving out uploaded files. */
package vn.edu.phutho.portal.document.web;
