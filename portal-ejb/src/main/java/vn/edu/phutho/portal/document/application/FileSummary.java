package vn.edu.phutho.portal.document.application;

import java.io.Serializable;
import vn.edu.phutho.portal.document.StoredFile;

/**
 * An uploaded file as pages name it.
 *
 * @param id its number
 * @param name what it was called
 * @param size number of bytes
 * @param mediaType what it is
 */
public record FileSummary(long id, String name, long size, String mediaType) implements Serializable {

    static FileSummary of(StoredFile file) {
        return new FileSummary(
                file.getId(), file.getName(), file.getSize(), file.getType().mediaType());
    }
}
