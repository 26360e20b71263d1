/**
 * The outbox as it lies in the database: what happened, and who has still to read it. Written in the transaction of the
 * act, read after it.
 */
package vn.edu.phutho.portal.shared.outbox;
