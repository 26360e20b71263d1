package vn.edu.phutho.portal.account.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountAct;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.Administrators;
import vn.edu.phutho.portal.account.ApiTokenRepository;
import vn.edu.phutho.portal.account.NewAccount;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.platform.idempotency.IdempotencyService;
import vn.edu.phutho.portal.platform.outbox.OutboxService;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.DomainEvent;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.PersonName;
import vn.edu.phutho.portal.shared.Refusal;

/**
 * What administrators do with accounts. Each act first holds the accounts of all administrators: so two who would leave
 * nobody between them come one after the other, and two who give the same user name as well. Only then is it asked
 * whether the act was done before, for that holds the caller's account, which is one of them.
 */
@Stateless
@RolesAllowed(RoleName.ADMIN)
public class AccountAdminService {

    private static final Logger LOG = Logger.getLogger("portal.sign-in");

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    @Inject
    private ApiTokenRepository tokens;

    @Inject
    private AccountQueries callers;

    @Inject
    private IdempotencyService idempotency;

    @Inject
    private OutboxService outbox;

    @Inject
    private Clock clock;

    /** Ends the use of an account; its sessions die at their next request. */
    @Audited("account.disable")
    public void disable(@AuditSubject("account") long id, int seenVersion, String key) {
        Hand hand = hand();
        if (idempotency.first(key)) {
            Account account = forUpdate(id, seenVersion);
            hand.administrators().check(AccountAct.DISABLE, account, clock.instant());
            account.disable();
            done(account, AccountAct.DISABLE, hand);
        }
    }

    /** Lets an account be used again, and forgets wrong passwords. */
    @Audited("account.enable")
    public void enable(@AuditSubject("account") long id, int seenVersion, String key) {
        Hand hand = hand();
        if (idempotency.first(key)) {
            Account account = forUpdate(id, seenVersion);
            hand.administrators().check(AccountAct.ENABLE, account, clock.instant());
            account.enable();
            done(account, AccountAct.ENABLE, hand);
        }
    }

    /** Gives an account these roles and no others. */
    @Audited("account.roles.change")
    public void changeRoles(@AuditSubject("account") long id, Set<Role> wanted, int seenVersion, String key) {
        Hand hand = hand();
        if (idempotency.first(key)) {
            Account account = forUpdate(id, seenVersion);
            hand.administrators().checkRoles(account, wanted);
            account.changeRoles(wanted);
            done(account, AccountAct.ROLES, hand);
            LOG.infof("roles now: account %s, %s", account.getUsername(), account.getRoles());
        }
    }

    /** Replaces the password by a one-time one of that hash and revokes all tokens: the old one may be known; see {@link OneTimePasswordService}. */
    @Audited("account.password.give")
    public void givePassword(@AuditSubject("account") long id, String hash, int seenVersion, String key) {
        Hand hand = hand();
        if (idempotency.first(key)) {
            Account account = forUpdate(id, seenVersion);
            hand.administrators().check(AccountAct.PASSWORD, account, clock.instant());
            account.giveOneTimePassword(hash);
            tokens.ofAccount(id).forEach(token -> token.revoke(clock.instant()));
            done(account, AccountAct.PASSWORD, hand);
        }
    }

    /**
     * Makes an account with a one-time password of that hash; see {@link OneTimePasswordService}.
     *
     * @return the account; the one there is when the key was used before
     */
    @Audited(value = "account.create", makes = "account")
    public long create(NewAccount typed, String hash, String key) {
        Hand hand = hand();
        if (!idempotency.first(key)) {
            return accounts.byUsername(typed.username())
                    .map(Account::getId)
                    .orElseThrow(() -> new BusinessRuleViolation("account.create.keyUsed"));
        }
        Person person = typed.personId() == null ? null : em.find(Person.class, typed.personId());
        faults(typed, person).check();
        Account account = account(typed, person, hash);
        account.requireNewPassword();
        accounts.add(account);
        LOG.infof("account made: account %s, by %s, roles %s", account.getUsername(), hand.username(), typed.roles());
        return account.getId();
    }

    private static Account account(NewAccount typed, Person person, String hash) {
        String name = person == null ? typed.displayName() : person.styledName();
        Account account = new Account(typed.username(), name, hash, typed.roles());
        if (person != null) {
            account.belongsTo(person.getId(), new PersonName(person.getFullName()));
        }
        return account;
    }

    private Faults faults(NewAccount typed, Person person) {
        Faults faults = new Faults();
        typed.faults().forEach(faults::add);
        if (accounts.byUsername(typed.username()).isPresent()) {
            faults.add("username", Refusal.of("account.username.taken", typed.username()));
        }
        if (person != null) {
            accounts.ofPerson(person.getId())
                    .ifPresent(other -> faults.add(
                            "person", Refusal.of("account.owner.hasOne", person.getFullName(), other.getUsername())));
        }
        return faults;
    }

    /** The administrator who acts, and all others. */
    private record Hand(String username, String name, Administrators administrators) {}

    private Hand hand() {
        List<Account> held = accounts.administratorsForUpdate();
        SignedInAccount caller = callers.caller().orElseThrow();
        Administrators administrators = Administrators.among(held, caller.id());
        administrators.checkActor();
        return new Hand(caller.username(), caller.displayName(), administrators);
    }

    private Account forUpdate(long id, int seenVersion) {
        Account account = accounts.byIdForUpdate(id).orElseThrow(() -> new NotFoundException("account.notFound"));
        account.getAdministration().checkSeen(seenVersion);
        return account;
    }

    private void done(Account account, AccountAct act, Hand hand) {
        account.getAdministration().changed(hand.name(), clock.instant());
        outbox.tell(new DomainEvent(
                AccountNotices.KIND,
                "account/" + account.getId() + "/" + account.getAdministration().getChanges(),
                Map.of("account", String.valueOf(account.getId()), "act", act.name(), "by", hand.username())));
        LOG.infof("account changed, %s: account %s, by %s", act, account.getUsername(), hand.username());
    }
}
