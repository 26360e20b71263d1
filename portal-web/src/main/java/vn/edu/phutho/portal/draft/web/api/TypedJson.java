package vn.edu.phutho.portal.draft.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.edu.phutho.portal.draft.DraftFields;
import vn.edu.phutho.portal.draft.DraftKey;
import vn.edu.phutho.portal.draft.application.TypedForm;
import vn.edu.phutho.portal.platform.web.api.JsonBody;
import vn.edu.phutho.portal.shared.Refusal;

/**
 * A form as the script sends it, all its faults told at once.
 *
 * @param form what is typed
 * @param account the account that the page was drawn for
 */
record TypedJson(TypedForm form, Optional<String> account) {

    private static final String FIELDS = "fields";

    private static final String WINDOW = "window";

    private static final String SEEN = "seen";

    static TypedJson read(JsonBody body) {
        Optional<DraftFields> fields = body.require(FIELDS).object(FIELDS).flatMap(TypedJson::fields);
        Optional<Long> version = body.whole("version");
        String window = body.text(WINDOW).orElse("-");
        if (!DraftKey.isKey(window)) {
            body.faults().add(body.at(WINDOW), Refusal.of("draft.window"));
        }
        Optional<Instant> seen = body.text(SEEN).flatMap(text -> moment(body, text));
        Optional<String> account = body.text("account");
        body.nothingElse();
        body.faults().check();
        return new TypedJson(
                new TypedForm(fields.orElseThrow(), version.orElse(null), window, seen.orElse(null)), account);
    }

    private static Optional<DraftFields> fields(JsonBody typed) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : typed.names()) {
            if (DraftFields.isName(name)) {
                typed.require(name).text(name).ifPresent(text -> texts.put(name, text));
            } else {
                typed.faults().add(typed.at(name), Refusal.of("draft.field.name"));
            }
        }
        return typed.faults().take("/" + FIELDS, () -> new DraftFields(texts));
    }

    private static Optional<Instant> moment(JsonBody body, String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException noMoment) {
            body.faults().add(body.at(SEEN), Refusal.of("draft.seen"));
            return Optional.empty();
        }
    }
}
