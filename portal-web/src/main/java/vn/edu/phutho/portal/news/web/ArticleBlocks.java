package vn.edu.phutho.portal.news.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.platform.web.Icon;
import vn.edu.phutho.portal.platform.web.Messages;

/**
 * Writes the body of an article. A component of its own because a page of nested conditions cost several times as much
 * for each block; every text goes through the writer and is escaped by it.
 */
@FacesComponent(ArticleBlocks.TYPE)
public class ArticleBlocks extends UIComponentBase {

    /** Component type, as named in {@code portal.taglib.xml}. */
    public static final String TYPE = "portal.ArticleBlocks";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        boolean first = true;
        for (Object each : (Iterable<?>) getAttributes().get("value")) {
            Block block = (Block) each;
            if (block.kind() == BlockKind.CAPTION) {
                writeFigure(context, block.text());
            } else {
                boolean heading = block.kind() == BlockKind.HEADING;
                writeText(writer, heading ? "h2" : "p", first && !heading ? "standfirst" : null, block.text());
            }
            first = false;
        }
    }

    /** A photo of the old site that was not brought along: its caption, and a frame that says so. */
    private void writeFigure(FacesContext context, String caption) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("figure", this);
        writer.writeAttribute("class", "figure figure--missing", null);
        writer.startElement("div", this);
        writer.writeAttribute("class", "figure__gap", null);
        Icon.write(context, "image");
        writeText(writer, "span", null, Messages.text("news", "photo.missing"));
        writer.endElement("div");
        writeText(writer, "figcaption", null, caption);
        writer.endElement("figure");
    }

    private void writeText(ResponseWriter writer, String element, String styleClass, String text) throws IOException {
        writer.startElement(element, this);
        if (styleClass != null) {
            writer.writeAttribute("class", styleClass, null);
        }
        writer.writeText(text, null);
        writer.endElement(element);
    }
}
