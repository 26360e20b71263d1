package vn.edu.phutho.portal.news.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.VietnameseDates;

/** Writes a short list of articles by day and title. A component for the same reason as {@link ArticleBlocks}. */
@FacesComponent(NewsLinks.TYPE)
public class NewsLinks extends UIComponentBase {

    /** Component type, as named in {@code portal.taglib.xml}. */
    public static final String TYPE = "portal.NewsLinks";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("ul", this);
        writer.writeAttribute("class", "rel", null);
        for (Object each : (Iterable<?>) getAttributes().get("value")) {
            write(writer, (ArticleSummary) each);
        }
        writer.endElement("ul");
    }

    private void write(ResponseWriter writer, ArticleSummary article) throws IOException {
        writer.startElement("li", this);
        writer.startElement("a", this);
        writer.writeAttribute("href", Routes.ARTICLE.address(article.id(), article.slug()), null);
        writer.startElement("time", this);
        writer.writeAttribute("datetime", article.datedAt(), null);
        writer.writeText(VietnameseDates.day(article.datedAt().toLocalDate()), null);
        writer.endElement("time");
        writer.writeText(" ", null);
        writer.writeText(article.title(), null);
        writer.endElement("a");
        writer.endElement("li");
    }
}
