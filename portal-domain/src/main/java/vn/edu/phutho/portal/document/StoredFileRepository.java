package vn.edu.phutho.portal.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of all uploaded files. */
public interface StoredFileRepository {

    /** Adds a file and writes it to the database at once, so that a refusal of the database comes now. */
    void add(StoredFile file);

    /** The file of that id. */
    Optional<StoredFile> find(long id);

    /** The files of these ids that there are, in the order of their ids. */
    List<StoredFile> all(Collection<Long> ids);

    /** Forgets a file; its content stays until nobody has needed it for a day. */
    void remove(StoredFile file);

    /** Those of the hashes that are the content of a file. */
    Set<String> known(Collection<String> hashes);
}
