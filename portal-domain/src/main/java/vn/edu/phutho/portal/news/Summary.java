package vn.edu.phutho.portal.news;

import java.util.List;

/** The few words under a title in lists: the beginning of the first paragraph, cut at a word. */
final class Summary {

    private static final int LENGTH = 240;

    private Summary() {}

    static String of(List<Block> blocks) {
        String first = blocks.stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .map(Block::text)
                .findFirst()
                .orElse("");
        if (first.length() <= LENGTH) {
            return first;
        }
        int space = first.lastIndexOf(' ', LENGTH);
        return first.substring(0, space > 0 ? space : LENGTH) + "…";
    }
}
