package vn.edu.phutho.portal.settings;

/**
 * Every setting that the portal reads. Values lie in the table {@code setting}, first filled by the migration that
 * brings the key; docs/operations.md lists them.
 */
public enum SettingKey {
    /** Failed sign-ins in a row after which an account is locked for a while (domain.md SEC-3: at most 5). */
    SECURITY_LOCKOUT_FAILURES("security.lockout.failures"),
    /** Minutes for which such an account stays locked (domain.md SEC-3: 15). */
    SECURITY_LOCKOUT_MINUTES("security.lockout.minutes"),
    /** Failed sign-ins from one address within the lock-out minutes after which that address must wait. */
    SECURITY_LOCKOUT_ADDRESS_FAILURES("security.lockout.address_failures"),
    /** Least number of characters of a password (domain.md SEC-1: 14 without a second factor). */
    SECURITY_PASSWORD_MIN_LENGTH("security.password.min_length"),
    /** Minutes without a request after which a session ends (domain.md SEC-3: at most 15). */
    SECURITY_SESSION_IDLE_MINUTES("security.session.idle_minutes"),
    /** The same for administrators (domain.md SEC-3: at most 5). */
    SECURITY_SESSION_IDLE_MINUTES_ADMIN("security.session.idle_minutes_admin"),
    /** Hours after which a session ends however busy it is (OWASP ASVS v5.0.0-7.3.2). */
    SECURITY_SESSION_MAX_HOURS("security.session.max_hours"),
    /** Fewest characters of the reason with which a dossier is given back (domain.md 4.3.3, D4). */
    AWARD_RETURN_REASON_MIN("award.return.reason_min"),
    /** Rows on a page of a list of dossiers or awards. */
    AWARD_LIST_PAGE_SIZE("award.list.page_size"),
    /** Days for which a personal access token may be used. */
    SECURITY_TOKEN_DAYS("security.token.days"),
    /** Megabytes of the largest file that may be uploaded; the server takes no request over 25. */
    DOCUMENT_FILE_MAX_MB("document.file_max_mb"),
    /** Rows on a page of the list of accounts. */
    ACCOUNT_PAGE_SIZE("account.page_size"),
    /** People on a page of the directory. */
    PEOPLE_PAGE_SIZE("people.page_size"),
    /** Rows on a page of the news list. */
    NEWS_PAGE_SIZE("news.page_size"),
    /** Number of titles under "Các tin khác" of an article. */
    NEWS_OTHER_COUNT("news.other_count");

    private final String code;

    SettingKey(String code) {
        this.code = code;
    }

    /** The key as it stands in the table, e.g. {@code news.page_size}. */
    public String code() {
        return code;
    }
}
