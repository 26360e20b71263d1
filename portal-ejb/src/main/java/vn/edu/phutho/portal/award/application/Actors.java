package vn.edu.phutho.portal.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.edu.phutho.portal.account.application.AccountQueries;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Who acts. */
@ApplicationScoped
class Actors {

    @Inject
    private AccountQueries accounts;

    /**
     * The person behind the caller's account with the roles of this moment.
     *
     * @throws NotFoundException for an account that belongs to no person: for it there are no dossiers
     */
    Actor caller() {
        return accounts.caller()
                .filter(account -> account.personId() != null)
                .map(Actors::of)
                .orElseThrow(() -> new NotFoundException("award.dossier.notFound"));
    }

    /** The person behind that account, which must have one. */
    static Actor of(SignedInAccount account) {
        return new Actor(account.personId(), account.displayName(), account.roles());
    }
}
