package vn.edu.phutho.portal.news;

/** What an editor has to look at in an article read from the old site. */
public enum DoubtKind {
    /** No line could be taken for the title. */
    NO_TITLE,
    /** The title, or the last related title, may be cut off. */
    TITLE_CUT,
    /** Words of a title printed in capitals whose capitals are a guess. */
    TITLE_CASE_GUESSED,
    /** No line gives the date of publication. */
    NO_DATE,
    /** More than one line gives a date; the first one was taken. */
    SEVERAL_DATES,
    /** A line looks like the date but names a day or hour that does not exist. */
    IMPOSSIBLE_DATE,
    /** The date is printed without a time of day; midnight was taken. */
    NO_TIME,
    /** The printed weekday is not that of the printed day. */
    WEEKDAY_MISMATCH,
    /** No author is named. */
    NO_BYLINE,
    /** The line taken for the author has neither a degree nor a post of a person. */
    BYLINE_GUESSED,
    /** The byline names more than one person. */
    SEVERAL_AUTHORS,
    /** The credit stands at the end of a block and was left in its text. */
    CREDIT_IN_TEXT,
    /** The article has no text. */
    NO_BODY,
    /** A block was taken for a photo caption by its form. */
    CAPTION_GUESSED,
    /** A block was taken for a heading by its form. */
    HEADING_GUESSED,
    /** A paragraph lacks its end mark: it may be a caption, a heading or cut off. */
    NO_END_MARK,
    /** Two words seem to be glued together. */
    MISSING_SPACE,
    /** A word seems to be misspelt. */
    POSSIBLE_TYPO,
    /** The title is longer than what is stored and was cut. */
    TITLE_SHORTENED,
    /** A name, post or credit is longer than what is stored and was cut. */
    CREDIT_SHORTENED,
    /** A line outside the article that is not known as site furniture was dropped. */
    UNKNOWN_LINE
}
