package vn.edu.phutho.portal.document.application;

import vn.edu.phutho.portal.account.application.SignedInAccount;

/**
 * Says for the files of one feature who may read them. A feature whose things have files implements it as a CDI bean; it
 * must look at its own tables only.
 */
public interface FileAccess {

    /** What a feature says of a file. */
    enum Verdict {
        /** The file belongs to nothing of this feature. */
        NOT_OURS,
        /** It belongs to a thing of this feature, and the reader may read it. */
        READABLE,
        /** It belongs to a thing of this feature, and is not for this reader. */
        HIDDEN
    }

    /**
     * What the feature says of that file.
     *
     * @param fileId number of the file
     * @param reader who asks
     */
    Verdict verdict(long fileId, SignedInAccount reader);
}
