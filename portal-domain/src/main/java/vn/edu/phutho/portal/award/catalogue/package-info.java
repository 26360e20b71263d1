/**
 * What may be proposed, in which year and by which way: titles and forms of commendation, the emulation periods, and the
 * route that a title takes in a period.
 */
package vn.edu.phutho.portal.award.catalogue;
