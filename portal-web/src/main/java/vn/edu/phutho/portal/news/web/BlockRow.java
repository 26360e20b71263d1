package vn.edu.phutho.portal.news.web;

import java.io.Serializable;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.shared.VietnameseText;

/** One block of the body while it is edited; may be empty for as long as it is not stored. */
public class BlockRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CHARACTERS_PER_LINE = 90;

    private static final int LINES_MAX = 14;

    private final int number;
    private String kind;
    private String text;
    private int place = -1;

    BlockRow(int number, BlockKind kind, String text) {
        this.number = number;
        this.kind = kind.name();
        this.text = text;
    }

    BlockRow unnumbered() {
        return new BlockRow(0, BlockKind.valueOf(kind), text);
    }

    boolean isBlank() {
        return text == null || VietnameseText.storable(text).isBlank();
    }

    /** Notes its place in the body that is about to be sent, from 0; below 0 when it is left out. */
    void sentAt(int at) {
        place = at;
    }

    Block toBlock() {
        return new Block(BlockKind.valueOf(kind), text);
    }

    /** Position in the stored article, from 1; 0 for a block added since. Stays while blocks come and go around it. */
    public int getNumber() {
        return number;
    }

    /** Place in the body that was last sent, by which its faults are told. */
    public int getPlace() {
        return place;
    }

    /** Whether the block was there when the page was opened. */
    public boolean isStored() {
        return number > 0;
    }

    /** The id that links to the block; null for a block added since, which nothing links to. */
    public String getAnchor() {
        return isStored() ? "khoi-" + number : null;
    }

    /** Lines that the field should show. */
    public int getLines() {
        return text == null ? 2 : Math.min(LINES_MAX, 2 + text.length() / CHARACTERS_PER_LINE);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
