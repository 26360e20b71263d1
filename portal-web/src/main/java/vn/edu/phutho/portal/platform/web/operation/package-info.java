/** For operators' tools: readiness and the request for a backup. */
package vn.edu.phutho.portal.platform.web.operation;
