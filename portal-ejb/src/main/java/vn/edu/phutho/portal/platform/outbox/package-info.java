/**
 * The outbox: acts tell what happened in their own transaction, readers learn of it after the commit - each event once
 * for each reader, in the order of telling, also after a crash and with several nodes.
 */
package vn.edu.phutho.portal.platform.outbox;
