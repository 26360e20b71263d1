package vn.edu.phutho.portal.platform.outbox;

/** Fired in the transaction that tells an event, so that reading begins right after its commit. */
record EventTold(String key) {}
