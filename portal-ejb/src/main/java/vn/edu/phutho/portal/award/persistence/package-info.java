/** Dossiers and the award book by JPA. */
package vn.edu.phutho.portal.award.persistence;
