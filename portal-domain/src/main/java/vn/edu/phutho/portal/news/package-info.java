/**
 * News of the school: articles made of plain blocks (paragraph, heading, photo caption), drafted or imported from the
 * old site, corrected, published for everybody or for staff only, and taken back when need be. No markup is stored.
 */
package vn.edu.phutho.portal.news;
