package vn.edu.phutho.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A {@link Block} as it is stored with its article (EclipseLink 4 cannot embed records). */
@Embeddable
public class ArticleBlock {

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private BlockKind kind;

    @NotBlank
    @Column(name = "block_text", nullable = false, length = ArticleContent.BLOCK_MAX)
    private String text;

    protected ArticleBlock() {}

    ArticleBlock(Block block) {
        this.kind = block.kind();
        this.text = block.text();
    }

    Block toBlock() {
        return new Block(kind, text);
    }
}
