package vn.edu.phutho.portal.news;

/** Who may read a published article: everybody, or only staff who are signed in. */
public enum Visibility {
    PUBLIC,
    INTERNAL
}
