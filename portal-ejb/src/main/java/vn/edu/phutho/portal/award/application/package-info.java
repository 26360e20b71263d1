/** Acting on dossiers, reading them as the caller may see them, and the award book. */
package vn.edu.phutho.portal.award.application;
