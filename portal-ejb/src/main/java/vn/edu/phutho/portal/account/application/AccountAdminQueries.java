package vn.edu.phutho.portal.account.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountAct;
import vn.edu.phutho.portal.account.AccountState;
import vn.edu.phutho.portal.account.AccountStatus;
import vn.edu.phutho.portal.account.Administrators;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.organisation.application.PostHeld;
import vn.edu.phutho.portal.platform.query.Conditions;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.Slice;

/** Accounts for those who administer them. */
@Stateless
@RolesAllowed(RoleName.ADMIN)
public class AccountAdminQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private AccountQueries accounts;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private SettingQueries settings;

    @Inject
    private Clock clock;

    /** Accounts that fit. */
    public Slice<AccountRow> list(AccountFilter filter) {
        Conditions narrowed = narrowed(filter);
        String from = " from Account a" + narrowed.where();
        Slice<Account> page = narrowed.page(
                em.createQuery("select count(a)" + from, Long.class),
                em.createQuery("select a" + from + filter.orderBy(), Account.class),
                filter.page(),
                settings.intValue(SettingKey.ACCOUNT_PAGE_SIZE));
        return page.withRows(rows(page.rows()));
    }

    private Conditions narrowed(AccountFilter filter) {
        Conditions narrowed = new Conditions()
                .words("a.searchText", filter.query())
                .unlessNull(
                        "exists (select x.id from Account x join x.roles r where x.id = a.id and r = :role)",
                        "role",
                        filter.role());
        AccountState state = filter.state();
        if (state != null) {
            boolean disabled = state == AccountState.DISABLED;
            narrowed.and(inState(state), "status", disabled ? AccountStatus.DISABLED : AccountStatus.ACTIVE);
            if (!disabled) {
                narrowed.bind("now", clock.instant());
            }
        }
        return narrowed;
    }

    private static String inState(AccountState state) {
        return switch (state) {
            case ACTIVE -> " a.status = :status and (a.lockedUntil is null or a.lockedUntil <= :now)";
            case LOCKED -> " a.status = :status and a.lockedUntil > :now";
            case DISABLED -> " a.status = :status";
        };
    }

    /** With the roles of all of them in one query, and their posts in another. */
    private List<AccountRow> rows(List<Account> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        em.createQuery("select distinct a from Account a left join fetch a.roles where a.id in :ids", Account.class)
                .setParameter("ids", page.stream().map(Account::getId).toList())
                .getResultList();
        Map<Long, PostHeld> posts = organisation.postsOf(
                page.stream().map(Account::getPersonId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return page.stream()
                .map(account -> AccountRow.of(account, posts.get(account.getPersonId()), now))
                .toList();
    }

    /**
     * One account, and what the caller can do with it.
     *
     * @throws NotFoundException when there is none
     */
    public AccountDetails details(long id) {
        Account account = Optional.ofNullable(em.find(Account.class, id))
                .orElseThrow(() -> new NotFoundException("account.notFound"));
        Instant now = clock.instant();
        boolean locked = account.stateAt(now) == AccountState.LOCKED;
        return new AccountDetails(
                rows(List.of(account)).get(0),
                account.getPersonId(),
                locked ? account.getLockedUntil() : null,
                account.isOneTimePassword(),
                withheld(account, now),
                account.getAdministration().getChanges());
    }

    private Map<AccountAct, Refusal> withheld(Account account, Instant now) {
        Administrators administrators = administrators();
        Map<AccountAct, Refusal> withheld = new EnumMap<>(AccountAct.class);
        for (AccountAct act : AccountAct.values()) {
            administrators.whyNot(act, account, now).ifPresent(refusal -> withheld.put(act, refusal));
        }
        return withheld;
    }

    private Administrators administrators() {
        List<Account> all = em.createQuery("select a from Account a join a.roles r where r = :admin", Account.class)
                .setParameter("admin", Role.ADMIN)
                .getResultList();
        return Administrators.among(all, accounts.caller().orElseThrow().id());
    }

    /** Whether the account has the password of which that is the hash. */
    public boolean keeps(long id, String hash) {
        return em.find(Account.class, id).keeps(hash);
    }
}
