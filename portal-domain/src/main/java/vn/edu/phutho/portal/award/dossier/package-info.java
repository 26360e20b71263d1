/**
 * The dossier (hồ sơ đề nghị): one person, one title, one period, on its way from a draft to the decision. The way is a
 * table, {@link vn.edu.phutho.portal.award.dossier.DossierWorkflow}; the numbers of its rows are those of the school's
 * procedure (D1, D3, ...).
 */
package vn.edu.phutho.portal.award.dossier;
