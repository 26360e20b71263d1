package vn.edu.phutho.portal.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

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
        write(context, this, (String) getAttributes().get("name"));
    }

    /** Writes a symbol as part of another component. */
    public static void write(FacesContext context, UIComponent owner, String name) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("svg", owner);
        writer.writeAttribute("class", "i", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.startElement("use", owner);
        writer.writeAttribute("href", Assets.of(context).icon(name), null);
        writer.endElement("use");
        writer.endElement("svg");
    }
}
