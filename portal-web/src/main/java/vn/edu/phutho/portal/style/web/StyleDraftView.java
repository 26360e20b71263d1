package vn.edu.phutho.portal.style.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import vn.edu.phutho.portal.draft.FormName;
import vn.edu.phutho.portal.draft.web.Conflict;
import vn.edu.phutho.portal.draft.web.DraftView;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** A form from which nothing typed is lost, with what it says when somebody else was faster. */
@Named
@RequestScoped
public class StyleDraftView {

    private static final String KEY = "sample";

    @Inject
    private Addresses addresses;

    @Inject
    private DraftView drafts;

    @Inject
    private Parameters parameters;

    private Conflict conflict;
    private String words;
    private String files;

    @PostConstruct
    void load() {
        if ("stale".equals(parameters.text("state"))) {
            String label = Messages.text("style", "words");
            conflict = Conflict.between(
                    Messages.text("style", "stale.who"),
                    Messages.text("style", "stale.when"),
                    Map.of(),
                    Map.of(label, Messages.text("style", "stale.text")));
        }
    }

    /** Takes what was typed; there is nothing to store. */
    public void send() throws IOException {
        drafts.done(FormName.STYLE_SAMPLE, KEY);
        Messages.done("style", "draft.sent");
        Redirect.to(addresses.getStyleDraft());
    }

    /** Goes on with the own text. */
    public void keepMine() {
        conflict = null;
        drafts.kept();
    }

    /** Goes on with what the other one wrote. */
    public void takeTheirs() throws IOException {
        drafts.drop(FormName.STYLE_SAMPLE.slug(), KEY);
    }

    public String getKey() {
        return KEY;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }
}
