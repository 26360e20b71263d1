package vn.edu.phutho.portal.award.application;

import java.time.LocalDate;
import vn.edu.phutho.portal.award.dossier.Verdict;

/**
 * A title that can be proposed in a period.
 *
 * @param id the offered title
 * @param titleName the title
 * @param periodName the period
 * @param year its year
 * @param submitBy last day to hand in
 * @param verdict whether the caller can open a dossier for it, and why not
 */
public record Offer(long id, String titleName, String periodName, int year, LocalDate submitBy, Verdict verdict) {}
