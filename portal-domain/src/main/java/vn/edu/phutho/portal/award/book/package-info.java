/** The award book (sổ khen thưởng): decisions by their number in the paper register, and who got what by them. */
package vn.edu.phutho.portal.award.book;
