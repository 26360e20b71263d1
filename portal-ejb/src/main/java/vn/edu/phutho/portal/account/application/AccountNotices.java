package vn.edu.phutho.portal.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountAct;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.notice.NewNotice;
import vn.edu.phutho.portal.notice.application.NoticeService;
import vn.edu.phutho.portal.platform.outbox.OutboxReader;
import vn.edu.phutho.portal.shared.DomainEvent;

/** Tells the owner of an account what an administrator did with it; one that was locked reads it once it is not. */
@ApplicationScoped
public class AccountNotices implements OutboxReader {

    static final String KIND = "account.administered";

    @Inject
    private AccountRepository accounts;

    @Inject
    private NoticeService notices;

    @Override
    public String name() {
        return "account.notices";
    }

    @Override
    public boolean wants(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public void read(DomainEvent event) {
        long id = Long.parseLong(event.facts().get("account"));
        AccountAct act = AccountAct.valueOf(event.facts().get("act"));
        String by = accounts.byUsername(event.facts().get("by"))
                .map(Account::getDisplayName)
                .orElseThrow();
        accounts.byIdForUpdate(id)
                .map(Account::getPersonId)
                .ifPresent(person -> notices.tell(new NewNotice(
                        person, kind(act), event.key(), "account/" + id, "/profile", List.of(by), false)));
    }

    private static String kind(AccountAct act) {
        return switch (act) {
            case DISABLE -> "account.disabled";
            case ENABLE -> "account.enabled";
            case ROLES -> "account.rolesChanged";
            case PASSWORD -> "account.passwordGiven";
        };
    }
}
