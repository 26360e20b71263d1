package vn.edu.phutho.portal.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Shows a text that was stored with its form: paragraphs, headings, lists, quotations, emphasis, links. Whatever else is
 * in it - scripts, handlers, styles, frames, pictures of other hosts - is left out each time it is shown, so that neither
 * an old row nor another way into the database can bring it back.
 */
@FacesComponent(RichText.TYPE)
public class RichText extends UIComponentBase {

    /** Component type, as named in {@code portal.taglib.xml}. */
    public static final String TYPE = "portal.RichText";

    /** No h1 and h2: those are of the page. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "b", "em", "i", "u", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", "prose prose--rich", null);
        Object stored = getAttributes().get("value");
        writer.write(stored == null ? "" : safe(stored.toString()));
        writer.endElement("div");
    }

    /** The text with nothing in it that could act. */
    static String safe(String stored) {
        return POLICY.sanitize(stored);
    }
}
