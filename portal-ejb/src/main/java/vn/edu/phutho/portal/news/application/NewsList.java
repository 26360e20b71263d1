package vn.edu.phutho.portal.news.application;

import java.util.List;
import vn.edu.phutho.portal.shared.Slice;

/**
 * A page of the list of news with the sections to choose from, read in one go.
 *
 * @param slice the articles of the page
 * @param sections all sections in their order
 */
public record NewsList(Slice<ArticleSummary> slice, List<Section> sections) {

    public NewsList {
        sections = List.copyOf(sections);
    }
}
