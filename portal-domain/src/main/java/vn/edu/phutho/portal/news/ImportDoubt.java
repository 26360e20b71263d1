package vn.edu.phutho.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Something the import was not sure of, kept with the draft until it is published. */
@Embeddable
public class ImportDoubt implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int TEXT_MAX = 1000;

    /** The page's bundle has a sentence for each. */
    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 40)
    private DoubtKind kind;

    /** The words concerned; may be empty. */
    @Column(name = "doubt_text", nullable = false, length = TEXT_MAX)
    private String text;

    /** Number of the block concerned, from 1; null when the whole page is meant. */
    @Column(name = "block_number")
    private Integer blockNumber;

    protected ImportDoubt() {}

    /** A doubt; longer texts are cut to what the column holds. */
    public ImportDoubt(DoubtKind kind, String text, Integer blockNumber) {
        this.kind = kind;
        this.text = text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
        this.blockNumber = blockNumber;
    }

    public DoubtKind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public Integer getBlockNumber() {
        return blockNumber;
    }

    /** The same doubt after its block got another number. */
    public ImportDoubt atBlock(int number) {
        return new ImportDoubt(kind, text, number);
    }
}
