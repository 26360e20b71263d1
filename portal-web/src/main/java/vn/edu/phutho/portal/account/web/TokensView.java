package vn.edu.phutho.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import vn.edu.phutho.portal.account.application.ApiTokenRow;
import vn.edu.phutho.portal.account.application.ApiTokenService;
import vn.edu.phutho.portal.account.application.NewApiToken;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** One's own access tokens. */
@Named
@RequestScoped
public class TokensView {

    private static final String PURPOSE = "token";

    /** Nobody has it: what a form without a number asks for is not found. */
    private static final long NO_TOKEN = 0;

    /** All live ones, and some of those that ended. */
    private static final int SHOWN_MAX = 20;

    @Inject
    private ApiTokenService service;

    @Inject
    private ShownOnce shownOnce;

    @Inject
    private ActKey actKey;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private List<ApiTokenRow> rows;
    private String name;
    private String secret = "";

    @PostConstruct
    void load() {
        rows = service.own().stream()
                .sorted(Comparator.comparing(ApiTokenRow::live).reversed())
                .limit(SHOWN_MAX)
                .toList();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            secret = shownOnce.take(PURPOSE);
        }
    }

    /** Makes a token, which the next page shows. */
    public void create() throws IOException {
        service.create(name, actKey.sent()).map(NewApiToken::secret).ifPresent(made -> shownOnce.keep(PURPOSE, made));
        done("token.made");
    }

    /** Ends the token that the form names. */
    public void revoke() throws IOException {
        service.revoke(parameters.ids("token").stream().findFirst().orElse(NO_TOKEN));
        done("token.ended");
    }

    private void done(String key) throws IOException {
        Messages.done("account", key);
        Redirect.to(addresses.getProfile());
    }

    public List<ApiTokenRow> getRows() {
        return rows;
    }

    /** The token that was just made; empty for none. */
    public String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
