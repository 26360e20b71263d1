package vn.edu.phutho.portal.news.web;

import java.io.Serializable;
import vn.edu.phutho.portal.news.ImportDoubt;

/** A doubt of the import while the article is edited; settled once the editor ticks it off. */
public class DoubtRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ImportDoubt doubt;
    private boolean settled;

    DoubtRow(ImportDoubt doubt) {
        this.doubt = doubt;
    }

    public ImportDoubt getDoubt() {
        return doubt;
    }

    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }
}
