/** Pages of dossiers: one's own, those that wait, one in full, decisions, the award book. */
package vn.edu.phutho.portal.award.web;
