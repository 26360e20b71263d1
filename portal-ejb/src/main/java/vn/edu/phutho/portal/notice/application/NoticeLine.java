package vn.edu.phutho.portal.notice.application;

import java.time.Instant;

/**
 * A notice, to be read.
 *
 * @param id the notice
 * @param sentence what it says
 * @param address where it leads
 * @param createdAt since when
 * @param unread whether its person has not seen it
 * @param waiting whether an act is waited for
 */
public record NoticeLine(
        long id, String sentence, String address, Instant createdAt, boolean unread, boolean waiting) {}
