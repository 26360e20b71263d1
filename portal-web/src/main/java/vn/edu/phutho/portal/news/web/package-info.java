/** The pages of the news: front page, list, article, and the editors' place. */
package vn.edu.phutho.portal.news.web;
