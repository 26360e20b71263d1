package vn.edu.phutho.portal.draft;

import java.time.Instant;
import java.util.Optional;

/** The drafts of all people; nobody is ever given another one's. */
public interface FormDraftRepository {

    /** The draft of that person for that form; empty when there is none. */
    Optional<FormDraft> find(long accountId, DraftKey place);

    /** Number of drafts of that person. */
    long count(long accountId);

    /** Adds a draft. */
    void add(FormDraft draft);

    /** Removes the draft of that person for that form, if there is one. */
    void remove(long accountId, DraftKey place);

    /** Removes all drafts last saved before that moment and says how many they were. */
    int removeOlderThan(Instant moment);
}
