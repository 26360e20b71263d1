package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms about accounts, sent as a browser without script does. */
final class AccountForms {

    private static final String LIST = "/admin/accounts";

    private final Http http;

    AccountForms(Http http) {
        this.http = http;
    }

    /** The list for a search. */
    String list(String query) {
        return http.get(LIST + "?q=" + query).body();
    }

    /** The account of that user name. */
    long find(String username) {
        Matcher row = Pattern.compile(
                        "href=\"/admin/accounts/([0-9]+)\">[^<]*</a><span class=\"table__sub\"><span class=\"sr\">[^<]*</span>"
                                + username + "<")
                .matcher(list(username));
        assertThat(row.find()).as(username).isTrue();
        return Long.parseLong(row.group(1));
    }

    String page(long account) {
        return pageAt(LIST + "/" + account);
    }

    String pageAt(String address) {
        return http.get(address.replace(PortalUnderTest.url(), "")).body();
    }

    /** A new account; its number. */
    long made(String username, String name) {
        assertThat(creation("", name, username, "EMPLOYEE").get().statusCode()).isEqualTo(302);
        return find(username);
    }

    HttpResponse<String> act(long account, String form) {
        return prepared(account, form).get();
    }

    /** What is sent from a page as it is drawn now, whenever it is sent. */
    Supplier<HttpResponse<String>> prepared(long account, String form) {
        String address = LIST + "/" + account;
        Map<String, String> fields = new LinkedHashMap<>(hidden(pageAt(address), form));
        fields.put(form + ":go", "");
        return () -> http.post(address, fields);
    }

    HttpResponse<String> roles(long account, String role) {
        String address = LIST + "/" + account;
        Map<String, String> fields = new LinkedHashMap<>(hidden(pageAt(address), "assign"));
        fields.put("role", role);
        fields.put("assign:go", "");
        return http.post(address, fields);
    }

    /** The form of a new account, with one role or none. */
    Supplier<HttpResponse<String>> creation(String person, String name, String username, String role) {
        String address = LIST + "/new";
        Map<String, String> fields = new LinkedHashMap<>(hidden(pageAt(address), "account"));
        fields.put("account:person", person);
        fields.put("account:displayName", name);
        fields.put("account:username", username);
        fields.put("account:go", "");
        if (!role.isEmpty()) {
            fields.put("role", role);
        }
        return () -> http.post(address, fields);
    }

    /** The fields of a form that somebody who ticks roles and types fills in anew. */
    static Map<String, String> hidden(String page, String form) {
        return DrawnForm.in(page, LIST, form).without("role").fields();
    }
}
