/**
 * Reading the news as the caller may see it, and the editors' acts: importing pages of the old site, revising,
 * publishing, taking back. Tells every node when cached pages are no longer true.
 */
package vn.edu.phutho.portal.news.application;
