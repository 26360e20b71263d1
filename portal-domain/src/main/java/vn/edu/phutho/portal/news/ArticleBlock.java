package vn.edu.phutho.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A {@link Block} at its place in an article, as it is stored (EclipseLink 4 cannot embed records). The place is part of
 * the value: two blocks that read alike stay two, which EclipseLink's own order column does not guarantee.
 */
@Embeddable
public class ArticleBlock {

    @Column(name = "position", nullable = false)
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private BlockKind kind;

    @NotBlank
    @Column(name = "block_text", nullable = false, length = ArticleContent.BLOCK_MAX)
    private String text;

    protected ArticleBlock() {}

    private ArticleBlock(int position, Block block) {
        this.position = position;
        this.kind = block.kind();
        this.text = block.text();
    }

    static List<ArticleBlock> listOf(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .mapToObj(place -> new ArticleBlock(place, blocks.get(place)))
                .toList();
    }

    Block toBlock() {
        return new Block(kind, text);
    }
}
