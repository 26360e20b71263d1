/** What somebody typed into a form and has not sent yet, kept so that nothing typed is lost. */
package vn.edu.phutho.portal.draft;
