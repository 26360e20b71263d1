/** Files that people hand in: which kinds there are, what a file must look like to be one, and what is known of each. */
package vn.edu.phutho.portal.document;
