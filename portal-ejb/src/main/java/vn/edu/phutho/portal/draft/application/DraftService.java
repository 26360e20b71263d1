package vn.edu.phutho.portal.draft.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.edu.phutho.portal.account.application.AccountQueries;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.draft.DraftKey;
import vn.edu.phutho.portal.draft.FormDraft;
import vn.edu.phutho.portal.draft.FormDraftRepository;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** Drafts of whoever calls. Whose they are is never asked of the caller, so nobody can reach another one's. */
@Stateless
@RolesAllowed("**")
public class DraftService {

    @Inject
    private FormDraftRepository drafts;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Clock clock;

    /**
     * Keeps what a form holds in place of what was kept before.
     *
     * @throws BusinessRuleViolation when the person has too many drafts already
     */
    public DraftReceipt store(DraftKey place, TypedForm typed) {
        long account = caller();
        // As exact as databases and scripts know it, so that a window recognises the moment it was told.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        FormDraft draft = drafts.find(account, place).orElseGet(() -> add(account, place));
        boolean elsewhere = draft.savedElsewhere(typed.window(), typed.seen());
        draft.save(DraftJson.write(typed.fields().values()), typed.version(), typed.window(), now);
        return new DraftReceipt(now, elsewhere);
    }

    private long caller() {
        return accounts.caller().map(SignedInAccount::id).orElseThrow();
    }

    private FormDraft add(long account, DraftKey place) {
        if (drafts.count(account) >= FormDraft.PER_ACCOUNT_MAX) {
            throw new BusinessRuleViolation("draft.tooMany", FormDraft.PER_ACCOUNT_MAX);
        }
        FormDraft draft = new FormDraft(account, place);
        drafts.add(draft);
        return draft;
    }

    /** The draft of the caller; empty when there is none. */
    public Optional<SavedDraft> find(DraftKey place) {
        return drafts.find(caller(), place)
                .map(draft ->
                        new SavedDraft(DraftJson.read(draft.getFields()), draft.getBaseVersion(), draft.getSavedAt()));
    }

    /** Forgets the draft of the caller: the form was sent, or its text is not wanted any more. */
    public void delete(DraftKey place) {
        drafts.remove(caller(), place);
    }

    /** Forgets what nobody came back to. Open to the timer, which is nobody; does the same however often it is called. */
    @PermitAll
    public int deleteOld() {
        return drafts.removeOlderThan(clock.instant().minus(FormDraft.KEPT));
    }
}
