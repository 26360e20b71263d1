package vn.edu.phutho.portal.award.dossier;

import vn.edu.phutho.portal.organisation.OrgUnit;

/**
 * Where a person sits on a day.
 *
 * @param unit the unit
 * @param post the post in words, as decisions write it
 */
public record Seat(OrgUnit unit, String post) {}
