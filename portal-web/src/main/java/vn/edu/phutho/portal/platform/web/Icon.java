package vn.edu.phutho.portal.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;

/**
 * A symbol of the icon sheet. A component and no tag file, because a page shows dozens of them: it takes one step to
 * build, none to keep in a view's state, and no expression to find the sheet.
 */
@FacesComponent(Icon.TYPE)
public class Icon extends UIComponentBase {

    /** Component type, as named in {@code portal.taglib.xml}. */
    public static final String TYPE = "portal.Icon";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        write(context, (String) getAttributes().get("name"));
    }

    /** Writes a symbol as part of another component; its name is one of this software, never something typed. */
    public static void write(FacesContext context, String name) throws IOException {
        context.getResponseWriter().write(Assets.of(context).icon(Objects.requireNonNull(name, "name of an icon")));
    }
}
