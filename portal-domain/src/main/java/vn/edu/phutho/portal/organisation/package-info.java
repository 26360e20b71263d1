/**
 * The school: its units (Ban Giám hiệu, khoa, phòng), its people and who holds which post in which unit from when to
 * when. Everything is dated, so that "who was where on that day" has one answer.
 */
package vn.edu.phutho.portal.organisation;
