package vn.edu.phutho.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** Something the import was not sure of, kept with the draft until it is published. */
@Embeddable
public class ImportDoubt implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int TEXT_MAX = 1000;

    /** Name of the kind of doubt; the page's bundle has a sentence for each. */
    @NotBlank
    @Column(name = "kind", nullable = false, length = 40)
    private String kind;

    /** The words concerned; may be empty. */
    @Column(name = "doubt_text", nullable = false, length = TEXT_MAX)
    private String text;

    /** Number of the block concerned, from 1; null when the whole page is meant. */
    @Column(name = "block_number")
    private Integer blockNumber;

    protected ImportDoubt() {}

    /** A doubt; longer texts are cut to what the column holds. */
    public ImportDoubt(String kind, String text, Integer blockNumber) {
        this.kind = kind;
        this.text = text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
        this.blockNumber = blockNumber;
    }

    public String getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public Integer getBlockNumber() {
        return blockNumber;
    }
}
