package vn.edu.phutho.portal.platform.web.route;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All addresses of the portal that show a page. Who may ask for which stands in {@code web.xml}, deny by default. */
public enum Routes {
    HOME("/", "/views/home/home.xhtml"),
    NEWS("/news", "/views/news/list.xhtml"),
    ARTICLE("/news/{id}/{slug}", "/views/news/article.xhtml"),
    ARTICLE_PRINT("/news/{id}/print", "/views/news/print.xhtml"),
    LOGIN("/login", "/views/account/login.xhtml"),
    PASSWORD("/account/password", "/views/account/password.xhtml"),
    PROFILE("/profile", "/views/account/profile.xhtml"),
    ACCOUNTS("/admin/accounts", "/views/account/list.xhtml"),
    ACCOUNT_NEW("/admin/accounts/new", "/views/account/new.xhtml"),
    ACCOUNT("/admin/accounts/{id}", "/views/account/account.xhtml"),
    NOTICES("/notices", "/views/notice/list.xhtml"),
    MAILS("/admin/mail", "/views/mail/list.xhtml"),
    MAIL("/admin/mail/{id}", "/views/mail/mail.xhtml"),
    NEWSROOM("/newsroom", "/views/newsroom/list.xhtml"),
    NEWSROOM_IMPORT("/newsroom/import", "/views/newsroom/import.xhtml"),
    NEWSROOM_ARTICLE("/newsroom/articles/{id}", "/views/newsroom/edit.xhtml"),
    AWARD_MINE("/awards/mine", "/views/award/mine.xhtml"),
    AWARD_INBOX("/awards/inbox", "/views/award/inbox.xhtml"),
    DOSSIER("/awards/dossiers/{id}", "/views/award/dossier.xhtml"),
    DOSSIER_REPORT("/awards/dossiers/{id}/report", "/views/award/report.xhtml"),
    AWARD_DECISIONS("/awards/decisions", "/views/award/decisions.xhtml"),
    AWARD_INBOX_REVIEW("/awards/inbox/review", "/views/award/inbox-review.xhtml"),
    AWARD_DECISION_REVIEW("/awards/decisions/review", "/views/award/decision-review.xhtml"),
    AWARD_BOOK("/awards/book", "/views/award/book.xhtml"),
    DEPARTMENTS("/departments", "/views/people/units.xhtml"),
    DEPARTMENT("/departments/{code}", "/views/people/unit.xhtml"),
    PEOPLE("/people", "/views/people/list.xhtml"),
    PERSON("/people/{id}", "/views/people/person.xhtml"),
    PEOPLE_OPTIONS("/people/options", "/views/people/options.xhtml"),
    STYLE("/style", "/views/style/parts.xhtml"),
    STYLE_LIST("/style/list", "/views/style/list.xhtml"),
    STYLE_FORM("/style/form", "/views/style/form.xhtml"),
    STYLE_DRAFT("/style/draft", "/views/style/draft.xhtml");

    /** Takes the form of the sign-in page; a servlet, no page. */
    public static final String SIGN_IN = "/sign-in";

    /** Ends the session; a servlet, no page. */
    public static final String SIGN_OUT = "/logout";

    /** Notes that notices were seen; a servlet, no page. */
    public static final String NOTICES_READ = "/notices/read";

    /** Lets a mail be sent again; a servlet, no page. */
    public static final String MAIL_AGAIN = "/admin/mail/again";

    /** Lets an event be read again; a servlet, no page. */
    public static final String READING_AGAIN = "/admin/mail/reading";

    /** Shows an incident by its id, given as the parameter {@code id}. */
    public static final String INCIDENT = "/error/incident";

    /** Says without a body whether the database answers. */
    public static final String READY = "/ready";

    /** What the addresses of files to download begin with; a servlet, no page. */
    public static final String FILES = "/files/";

    private static final List<Routes> MOST_FIXED_FIRST = Arrays.stream(values())
            .sorted(Comparator.comparingInt(Routes::fixedLength).reversed())
            .toList();

    private final Route route;

    Routes(String pattern, String view) {
        this.route = new Route(pattern, view);
    }

    /** A route found for an address, with the values of its variables. */
    public record Found(Routes route, Map<String, String> values) {
        public Found {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** The route of an address; the more fixed pattern wins: {@code /news/5/print} is no slug. */
    public static Optional<Found> find(String path) {
        return MOST_FIXED_FIRST.stream()
                .flatMap(candidate -> candidate.route.match(path).map(values -> new Found(candidate, values)).stream())
                .findFirst();
    }

    /** The fixed address of a view, when it has one without variables. */
    public static Optional<String> addressOf(String view) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.route.view().equals(view) && candidate.route.fixed())
                .map(Routes::address)
                .findFirst();
    }

    /** The address with its variables filled in, in their order. */
    public String address(Object... values) {
        return route.address(values);
    }

    /** Whether the address is there for those who build the portal only; see {@code PORTAL_MODE}. */
    boolean forDevelopment() {
        return this == STYLE || this == STYLE_LIST || this == STYLE_FORM || this == STYLE_DRAFT;
    }

    /** The view that answers. */
    public String view() {
        return route.view();
    }

    private int fixedLength() {
        return route.fixedLength();
    }
}
