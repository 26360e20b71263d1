package vn.edu.phutho.portal.news.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;

/** Which rows a form of blocks has, as a text that a draft keeps: the numbers of the stored blocks, 0 for new ones. */
final class BlockRows {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private BlockRows() {}

    static String shape(List<BlockRow> rows) {
        return rows.stream().map(row -> Integer.toString(row.getNumber())).collect(Collectors.joining(","));
    }

    /**
     * Rows for a draft to fill.
     *
     * @param rows the rows as they are stored
     * @param shape the shape that the draft keeps; nonsense leaves the rows as they are
     * @param newer whether the stored blocks are others than those the draft was made from
     */
    static List<BlockRow> arranged(List<BlockRow> rows, String shape, boolean newer) {
        if (shape == null) {
            return rows;
        }
        List<BlockRow> arranged = new ArrayList<>();
        for (String number : shape.isEmpty() ? new String[0] : shape.split(",", -1)) {
            if (!NUMBER.matcher(number).matches()) {
                return rows;
            }
            int place = newer ? 0 : Integer.parseInt(number);
            boolean stored = place > 0 && place <= rows.size();
            arranged.add(stored ? rows.get(place - 1) : new BlockRow(0, BlockKind.PARAGRAPH, ""));
        }
        return arranged.size() > ArticleContent.BLOCKS_MAX ? rows : arranged;
    }

    /** The body: the rows that hold something. Each knows afterwards which block it became. */
    static List<Block> body(List<BlockRow> rows) {
        List<Block> body = new ArrayList<>();
        for (BlockRow row : rows) {
            row.sentAt(row.isBlank() ? -1 : body.size());
            if (!row.isBlank()) {
                body.add(row.toBlock());
            }
        }
        return body;
    }

    /** The same rows, none of which is taken for a stored block any more. */
    static List<BlockRow> unnumbered(List<BlockRow> rows) {
        return rows.stream().map(BlockRow::unnumbered).toList();
    }
}
