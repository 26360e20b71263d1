package vn.edu.phutho.portal.news.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.news.application.Section;
import vn.edu.phutho.portal.platform.web.Messages;

/** The fields of an article as an editor reads them, to show what somebody else changed. */
final class ArticleChanges {

    private static final String LABELS = "news";

    private ArticleChanges() {}

    /** Texts of all fields by their labels, in the order of the form. */
    static Map<String, String> shown(ArticleForm form, List<Section> sections) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Messages.text(LABELS, "title"), form.getTitle());
        texts.put(Messages.text(LABELS, "dated"), form.getDated());
        texts.put(Messages.text(LABELS, "section"), section(form.getSection(), sections));
        texts.put(Messages.text(LABELS, "edit.degree"), form.getDegree());
        texts.put(Messages.text(LABELS, "edit.author"), form.getAuthor());
        texts.put(Messages.text(LABELS, "edit.post"), form.getPost());
        texts.put(Messages.text(LABELS, "edit.textCredit"), form.getTextCredit());
        texts.put(Messages.text(LABELS, "edit.photoCredit"), form.getPhotoCredit());
        texts.put(Messages.text(LABELS, "audience"), visibility(form.getVisibility()));
        texts.put(Messages.text(LABELS, "edit.visibleFrom"), form.getVisibleFrom());
        texts.put(Messages.text(LABELS, "edit.body"), body(form));
        texts.put(Messages.text(LABELS, "edit.related"), form.getRelated());
        return texts;
    }

    private static String section(String code, List<Section> sections) {
        return sections.stream()
                .filter(section -> section.code().equals(code))
                .map(Section::name)
                .findFirst()
                .orElse(code);
    }

    private static String visibility(String name) {
        return Messages.text(LABELS, "PUBLIC".equals(name) ? "visibility.PUBLIC" : "visibility.INTERNAL");
    }

    private static String body(ArticleForm form) {
        return form.getBlocks().stream()
                .filter(row -> !row.isBlank())
                .map(row -> Objects.requireNonNullElse(row.getText(), ""))
                .collect(Collectors.joining("\n\n"));
    }
}
