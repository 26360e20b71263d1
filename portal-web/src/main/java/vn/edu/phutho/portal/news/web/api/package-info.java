/** The news for programs: reading what one may see, and handing in drafts. */
package vn.edu.phutho.portal.news.web.api;
