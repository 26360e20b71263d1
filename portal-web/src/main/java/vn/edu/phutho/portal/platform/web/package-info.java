/** What all pages share: who is signed in, addresses of assets, dates in Vietnamese, messages. */
package vn.edu.phutho.portal.platform.web;
