package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a page drew it, with all that a browser without script would send; to be sent once or several times. */
record DrawnForm(String address, String id, Map<String, String> fields) {

    private static final Pattern FIELD = Pattern.compile(
            "<input(?<input>[^>]*)>|<textarea(?<area>[^>]*)>(?<text>.*?)</textarea>|<select(?<select>[^>]*)>(?<options>.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]* selected");
    private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");

    /** Reads the form of that id from the page. */
    static DrawnForm of(Http http, String address, String id) {
        return in(http.get(address).body(), address, id);
    }

    /** Reads it from a page that was got already. */
    static DrawnForm in(String page, String address, String id) {
        Matcher form = Pattern.compile("<form id=\"" + Pattern.quote(id) + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as("form %s at %s in %s", id, address, page).isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form.group());
        while (field.find()) {
            read(field, fields);
        }
        fields.put(id, id);
        return new DrawnForm(address, id, fields);
    }

    private static void read(Matcher field, Map<String, String> fields) {
        if (field.group("input") != null) {
            String tag = field.group("input");
            boolean unticked = tag.contains("type=\"checkbox\"") && !tag.contains("checked");
            if (!unticked && !tag.contains("type=\"file\"")) {
                put(fields, tag, attribute(tag, "value"));
            }
        } else if (field.group("area") != null) {
            put(fields, field.group("area"), field.group("text").replaceFirst("^\\R", ""));
        } else {
            Matcher chosen = CHOSEN.matcher(field.group("options"));
            Matcher first = FIRST.matcher(field.group("options"));
            put(fields, field.group("select"), chosen.find() ? chosen.group(1) : first.find() ? first.group(1) : "");
        }
    }

    private static void put(Map<String, String> fields, String tag, String value) {
        String name = attribute(tag, "name");
        if (!name.isEmpty()) {
            fields.put(name, Refused.plain(value));
        }
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    /** The same with another text in the field of that name inside of the form. */
    DrawnForm typed(String field, String text) {
        return with(id + ":" + field, text);
    }

    /** The same with another value under that whole name. */
    DrawnForm with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(fields);
        other.put(name, value);
        return new DrawnForm(address, id, other);
    }

    /** The same without a name. */
    DrawnForm without(String name) {
        Map<String, String> other = new LinkedHashMap<>(fields);
        other.remove(name);
        return new DrawnForm(address, id, other);
    }

    /** The same, sent to another address. */
    DrawnForm at(String other) {
        return new DrawnForm(other, id, fields);
    }

    HttpResponse<String> press(Http http, String button, String... headers) {
        return http.post(address, with(id + ":" + button, "").fields, headers);
    }

    /** The same for a form with a file field, with or without a file. */
    HttpResponse<String> pressWithFile(Http http, String button, String field, byte[] file) {
        return http.postMultipart(
                address, with(id + ":" + button, "").fields, file == null ? Map.of() : Map.of(id + ":" + field, file));
    }
}
