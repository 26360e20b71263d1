package vn.edu.phutho.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;

/** An {@link ImportDoubt} at its place, as it is stored; the place is part of the value as in {@link ArticleBlock}. */
@Embeddable
public class ArticleDoubt {

    @Column(name = "position", nullable = false)
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 40)
    private DoubtKind kind;

    @NotNull
    @Column(name = "doubt_text", nullable = false, length = ImportDoubt.TEXT_MAX)
    private String text;

    @Column(name = "block_number")
    private Integer blockNumber;

    protected ArticleDoubt() {}

    private ArticleDoubt(int position, ImportDoubt doubt) {
        this.position = position;
        this.kind = doubt.kind();
        this.text = doubt.text();
        this.blockNumber = doubt.blockNumber();
    }

    static List<ArticleDoubt> listOf(List<ImportDoubt> doubts) {
        return IntStream.range(0, doubts.size())
                .mapToObj(place -> new ArticleDoubt(place, doubts.get(place)))
                .toList();
    }

    ImportDoubt toDoubt() {
        return new ImportDoubt(kind, text, blockNumber);
    }
}
