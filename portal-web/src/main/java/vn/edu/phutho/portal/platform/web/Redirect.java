package vn.edu.phutho.portal.platform.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Leads to another page, after an act above all: a page that came of a post would do it again when it is loaded anew. */
public final class Redirect {

    private Redirect() {}

    /** Leads there; what {@link Messages#done} says is shown there. */
    public static void to(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
