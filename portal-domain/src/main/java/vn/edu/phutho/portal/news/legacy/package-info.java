/**
 * Reads article pages of the school's old site, copied as plain text, furniture and typing errors included.
 *
 * <p>{@link vn.edu.phutho.portal.news.legacy.LegacyPageParser} is the way in. It never corrects the text: every line
 * keeps its place in the result, and whatever needs an editor's eye is listed as a doubt.
 */
package vn.edu.phutho.portal.news.legacy;
