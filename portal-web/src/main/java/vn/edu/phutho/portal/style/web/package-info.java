/** The living style page: every tag in its states. Its addresses exist in development mode only. */
package vn.edu.phutho.portal.style.web;
