/** What the operator decides by environment variables; docs/operations.md lists every one. */
package vn.edu.phutho.portal.platform.environment;
