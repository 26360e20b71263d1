/** Reading who is where today. */
package vn.edu.phutho.portal.organisation.application;
