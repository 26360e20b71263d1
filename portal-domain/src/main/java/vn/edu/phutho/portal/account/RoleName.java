package vn.edu.phutho.portal.account;

/** Names of {@link Role} as constants, because annotations cannot take an enum's name. A test keeps both equal. */
public final class RoleName {

    public static final String ADMIN = "ADMIN";
    public static final String EDITOR = "EDITOR";
    public static final String PRINCIPAL = "PRINCIPAL";
    public static final String VICE_PRINCIPAL = "VICE_PRINCIPAL";

    private RoleName() {}
}
