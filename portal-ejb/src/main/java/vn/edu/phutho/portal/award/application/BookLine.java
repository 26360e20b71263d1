package vn.edu.phutho.portal.award.application;

import java.time.LocalDate;

/**
 * A line of the award book.
 *
 * @param id the line
 * @param personId who got it
 * @param personName name of that day
 * @param post post of that day
 * @param unitName unit of that day
 * @param titleName the title
 * @param year the year it is for
 * @param decisionNumber number and sign of the decision
 * @param signedOn day on the paper
 * @param orderNumber place in the decision's list
 * @param dossierId the dossier
 */
public record BookLine(
        long id,
        long personId,
        String personName,
        String post,
        String unitName,
        String titleName,
        int year,
        String decisionNumber,
        LocalDate signedOn,
        int orderNumber,
        long dossierId) {}
