package vn.edu.phutho.portal.draft.application;

import java.time.Instant;

/**
 * What a window is told once its draft is kept.
 *
 * @param savedAt the moment
 * @param elsewhere whether another window of the same person had saved something since this one last looked
 */
public record DraftReceipt(Instant savedAt, boolean elsewhere) {}
