package vn.edu.phutho.portal.account.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import vn.edu.phutho.portal.account.NewAccount;
import vn.edu.phutho.portal.account.OneTimePassword;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.InvalidInputException;

/** Acts of administrators that make a one-time password. Hashes outside of the act's transaction, which holds accounts. */
@Stateless
@RolesAllowed(RoleName.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OneTimePasswordService {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AccountAdminService service;

    @Inject
    private AccountAdminQueries queries;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private HashingGate gate;

    /**
     * Makes an account.
     *
     * @throws InvalidInputException with all that is wrong with what was typed
     */
    public NewAccess create(NewAccount typed, String key) {
        OneTimePassword password = OneTimePassword.random(RANDOM);
        String hash = hash(password);
        return access(service.create(typed, hash, key), password, hash);
    }

    /** Replaces the password of an account. */
    public NewAccess give(long id, int seenVersion, String key) {
        OneTimePassword password = OneTimePassword.random(RANDOM);
        String hash = hash(password);
        service.givePassword(id, hash, seenVersion, key);
        return access(id, password, hash);
    }

    private String hash(OneTimePassword password) {
        return gate.pass(() -> hasher.hash(password.reveal()))
                .orElseThrow(() -> new BusinessRuleViolation("account.oneTime.busy"));
    }

    private NewAccess access(long id, OneTimePassword password, String hash) {
        return new NewAccess(id, queries.keeps(id, hash) ? Optional.of(password.reveal()) : Optional.empty());
    }
}
