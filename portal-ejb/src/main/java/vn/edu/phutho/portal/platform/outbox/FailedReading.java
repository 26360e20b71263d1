package vn.edu.phutho.portal.platform.outbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * A reading that was given up, for the administrator.
 *
 * @param id its number, as in the log
 * @param reader who could not read
 * @param kind what kind of event
 * @param key which event
 * @param givenUpAt when it was given up
 */
public record FailedReading(long id, String reader, String kind, String key, Instant givenUpAt)
        implements Serializable {}
