package vn.edu.phutho.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;

/** A line at its place in a list that belongs to an article; the place is part of the value as in {@link ArticleBlock}. */
@Embeddable
public class ArticleLine {

    @Column(name = "position", nullable = false)
    private int position;

    @NotNull
    private String text;

    protected ArticleLine() {}

    private ArticleLine(int position, String text) {
        this.position = position;
        this.text = text;
    }

    static List<ArticleLine> listOf(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(place -> new ArticleLine(place, lines.get(place)))
                .toList();
    }

    String text() {
        return text;
    }
}
