/** Reading settings as of today. */
package vn.edu.phutho.portal.settings.application;
