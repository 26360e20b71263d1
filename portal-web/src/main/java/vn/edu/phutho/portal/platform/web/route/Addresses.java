package vn.edu.phutho.portal.platform.web.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses for the pages: {@code #{to.article(id, slug)}}. */
@Named("to")
@ApplicationScoped
public class Addresses {

    public String getHome() {
        return Routes.HOME.address();
    }

    public String getNews() {
        return Routes.NEWS.address();
    }

    public String getLogin() {
        return Routes.LOGIN.address();
    }

    /** Where the form of the sign-in page goes. */
    public String getSignIn() {
        return Routes.SIGN_IN;
    }

    public String getSignOut() {
        return Routes.SIGN_OUT;
    }

    public String getPassword() {
        return Routes.PASSWORD.address();
    }

    public String getProfile() {
        return Routes.PROFILE.address();
    }

    public String getAccounts() {
        return Routes.ACCOUNTS.address();
    }

    public String getAccountNew() {
        return Routes.ACCOUNT_NEW.address();
    }

    /** An account, for administrators. */
    public String account(long id) {
        return Routes.ACCOUNT.address(id);
    }

    public String getNotices() {
        return Routes.NOTICES.address();
    }

    /** Where the forms of the page of notices go. */
    public String getNoticesRead() {
        return Routes.NOTICES_READ;
    }

    public String getMails() {
        return Routes.MAILS.address();
    }

    /** Where the form that sends a mail again goes. */
    public String getMailAgain() {
        return Routes.MAIL_AGAIN;
    }

    /** Where the form that lets an event be read again goes. */
    public String getReadingAgain() {
        return Routes.READING_AGAIN;
    }

    /** A mail in full. */
    public String mail(long id) {
        return Routes.MAIL.address(id);
    }

    public String getNewsroom() {
        return Routes.NEWSROOM.address();
    }

    public String getNewsImport() {
        return Routes.NEWSROOM_IMPORT.address();
    }

    public String getAwardMine() {
        return Routes.AWARD_MINE.address();
    }

    public String getAwardInbox() {
        return Routes.AWARD_INBOX.address();
    }

    public String getAwardInboxReview() {
        return Routes.AWARD_INBOX_REVIEW.address();
    }

    public String getAwardDecisions() {
        return Routes.AWARD_DECISIONS.address();
    }

    public String getAwardDecisionReview() {
        return Routes.AWARD_DECISION_REVIEW.address();
    }

    /** The review before the decision on this one dossier. */
    public String decisionOn(long dossierId) {
        StringBuilder query = new StringBuilder();
        append(query, "pick", Long.toString(dossierId));
        return Routes.AWARD_DECISION_REVIEW.address() + query;
    }

    public String getAwardBook() {
        return Routes.AWARD_BOOK.address();
    }

    /** A dossier in full. */
    public String dossier(long id) {
        return Routes.DOSSIER.address(id);
    }

    /** The report of a dossier, to be written. */
    public String dossierReport(long id) {
        return Routes.DOSSIER_REPORT.address(id);
    }

    /** A file to download; a servlet, no page. */
    public String file(long id) {
        return Routes.FILES + id;
    }

    public String getDepartments() {
        return Routes.DEPARTMENTS.address();
    }

    /** A unit of the school. */
    public String department(String code) {
        return Routes.DEPARTMENT.address(code);
    }

    public String getPeople() {
        return Routes.PEOPLE.address();
    }

    /** The directory of one unit. */
    public String peopleOf(String unitCode) {
        StringBuilder query = new StringBuilder();
        append(query, "unit", unitCode);
        return Routes.PEOPLE.address() + query;
    }

    /** The directory, searched for a name. */
    public String peopleNamed(String name) {
        StringBuilder query = new StringBuilder();
        append(query, "q", name);
        return Routes.PEOPLE.address() + query;
    }

    /** A member of the staff. */
    public String person(long id) {
        return Routes.PERSON.address(id);
    }

    /** Where {@code pt:person} looks for people. */
    public String getPeopleOptions() {
        return Routes.PEOPLE_OPTIONS.address();
    }

    /** The style page; in development only, as its two neighbours. */
    public String getStyle() {
        return Routes.STYLE.address();
    }

    public String getStyleList() {
        return Routes.STYLE_LIST.address();
    }

    public String getStyleForm() {
        return Routes.STYLE_FORM.address();
    }

    public String getStyleDraft() {
        return Routes.STYLE_DRAFT.address();
    }

    /** An article to read. */
    public String article(long id, String slug) {
        return Routes.ARTICLE.address(id, slug);
    }

    /** The same on a clean sheet for the printer. */
    public String print(long id) {
        return Routes.ARTICLE_PRINT.address(id);
    }

    /** An article to edit. */
    public String edit(long id) {
        return Routes.NEWSROOM_ARTICLE.address(id);
    }

    /** The list of news; nulls and the first page leave no trace in the address. */
    public String newsList(String query, String category, int page) {
        StringBuilder address = new StringBuilder();
        append(address, "q", query);
        append(address, "category", category);
        append(address, "page", page > 1 ? Integer.toString(page) : null);
        return Routes.NEWS.address() + address;
    }

    private static void append(StringBuilder address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.append(address.length() == 0 ? '?' : '&').append(name).append('=');
            address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
