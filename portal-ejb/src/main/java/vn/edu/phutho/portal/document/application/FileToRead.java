package vn.edu.phutho.portal.document.application;

import java.nio.file.Path;

/**
 * A file that somebody may read.
 *
 * @param summary what it is
 * @param content where its bytes lie
 */
public record FileToRead(FileSummary summary, Path content) {}
