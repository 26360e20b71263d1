package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who works on dossiers with forms alone, without a browser; what a page holds in hidden fields goes back. */
final class Proposer {

    private static final Pattern UPLOADED = Pattern.compile("\"id\":\\s*(\\d+)");

    private final Http http;

    private Proposer(Http http) {
        this.http = http;
    }

    static Proposer as(String username) {
        return new Proposer(Http.as(username));
    }

    /** A form of a page as it was drawn, to be sent once or several times. */
    record Form(String address, String id, Map<String, String> hidden) {

        Map<String, String> pressed(String button, Map<String, String> typed) {
            Map<String, String> fields = new HashMap<>(hidden);
            fields.put(id, id);
            fields.put(id + ":" + button, "");
            typed.forEach((field, text) -> fields.put(id + ":" + field, text));
            return fields;
        }
    }

    HttpResponse<String> get(String address) {
        return http.get(address);
    }

    /** Reads the form of that id from the page. */
    Form form(String address, String id) {
        return new Form(address, id, DrawnForm.of(http, address, id).fields());
    }

    HttpResponse<String> send(Form form, String button, Map<String, String> typed) {
        return http.post(form.address(), form.pressed(button, typed));
    }

    /** Sends a form of several rows, each of which names its dossier under the same name. */
    HttpResponse<String> sendChosen(Form form, List<String> dossiers, Map<String, String> typed) {
        Map<String, String> fields = form.pressed("go", typed);
        fields.remove("chosen");
        return http.post(
                form.address() + dossiers.stream().map(id -> "&chosen=" + id).collect(Collectors.joining()), fields);
    }

    /** Reads the form anew and presses its button. */
    HttpResponse<String> press(String address, String form, String button, Map<String, String> typed) {
        return send(form(address, form), button, typed);
    }

    /** Opens a dossier, or goes on with one that another test left being written; returns its address. */
    String open() {
        HttpResponse<String> page = http.get("/awards/mine");
        Matcher button = Pattern.compile("name=\"(open:[^\"]*)\"").matcher(page.body());
        if (!button.find()) {
            return left(page.body());
        }
        Map<String, String> fields = new HashMap<>(form("/awards/mine", "open").hidden());
        fields.put("open", "open");
        fields.put(button.group(1), "");
        HttpResponse<String> answer = http.post("/awards/mine", fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|/report$", "");
    }

    private String left(String mine) {
        Matcher living = Pattern.compile("href=\"(/awards/dossiers/\\d+)\"").matcher(mine);
        assertThat(living.find()).as("something to propose").isTrue();
        String dossier = living.group(1);
        if (http.get(dossier + "/report").statusCode() == 200) {
            return dossier;
        }
        withdraw(dossier);
        return open();
    }

    /** Opens a dossier, writes, attaches and hands it in; returns its address. */
    String submitted() {
        String dossier = open();
        HttpResponse<String> answer = press(dossier + "/report", "report", "hand", written("Dạy 8 lớp."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return dossier;
    }

    Map<String, String> written(String results) {
        Map<String, String> typed = new HashMap<>(Map.of("duties", "Giảng dạy.", "results", results));
        typed.put("files", String.valueOf(upload()));
        return typed;
    }

    long upload() {
        String content = "%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n";
        HttpResponse<String> stored = http.send("POST", "/api/v1/files", content, "X-File-Name", "minh-chung.pdf");
        Matcher id = UPLOADED.matcher(stored.body());
        assertThat(id.find()).as(stored.body()).isTrue();
        return Long.parseLong(id.group(1));
    }

    /** Takes the dossier back, so that its owner may have another one. */
    void withdraw(String dossier) {
        assertThat(press(dossier, "withdraw", "go", Map.of()).statusCode()).isEqualTo(302);
    }
}
