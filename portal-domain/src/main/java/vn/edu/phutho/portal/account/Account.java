package vn.edu.phutho.portal.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.edu.phutho.portal.shared.PersonName;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * The right of one person to sign in. Life: created with a password hash, counts wrong passwords, is locked for a while
 * after too many, is disabled when its owner leaves. It never holds a password, only what {@code PasswordHasher} made
 * of it.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,62}")
    @Column(nullable = false, length = 64, unique = true)
    private String username;

    @NotBlank
    @Column(name = "display_name", nullable = false, length = 160)
    private String displayName;

    @Column(name = "person_id")
    private Long personId;

    @NotBlank
    @Column(name = "password_hash", nullable = false, length = 400)
    private String passwordHash;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AccountStatus status = AccountStatus.ACTIVE;

    @Column(name = "one_time_password", nullable = false)
    private boolean oneTimePassword;

    @Column(nullable = false)
    private boolean demo;

    @Column(name = "credential_version", nullable = false)
    private int credentialVersion;

    @Column(name = "failed_attempts", nullable = false)
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    /** Name and user name as search compares them. */
    @NotBlank
    @Column(name = "search_text", nullable = false, length = 240)
    private String searchText;

    @NotBlank
    @Column(name = "sort_key", nullable = false, length = 1000)
    private String sortKey;

    @Embedded
    private Administration administration = new Administration();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 40)
    private Set<Role> roles = new HashSet<>();

    @Version
    private long version;

    protected Account() {}

    /**
     * An active account.
     *
     * @param username letters a-z, digits, dot, hyphen, underscore; stored in lower case
     * @param displayName name as shown in the frame of the pages
     * @param passwordHash what the password hasher returned; never the password
     * @param roles at least one
     */
    public Account(String username, String displayName, String passwordHash, Collection<Role> roles) {
        this.username = normalise(username);
        this.displayName = Objects.requireNonNull(displayName, "displayName");
        this.passwordHash = Objects.requireNonNull(passwordHash, "passwordHash");
        this.searchText = this.username + " " + VietnameseText.fold(displayName);
        this.sortKey = new PersonName(displayName).sortKey();
        this.roles.addAll(roles);
        if (this.roles.isEmpty()) {
            throw new IllegalArgumentException("an account without a role");
        }
    }

    /** The form in which user names are stored and compared: without control characters, trimmed, lower case. */
    public static String normalise(String username) {
        return VietnameseText.storable(username).strip().toLowerCase(Locale.ROOT);
    }

    /** Binds the account to its owner, by whose name, without the degree that pages show before it, lists are ordered. */
    public void belongsTo(Long ownersId, PersonName name) {
        this.personId = Objects.requireNonNull(ownersId, "ownersId");
        this.sortKey = name.sortKey();
    }

    /** Marks an account that came with the demo data: what is forced on others is only offered to it. */
    public void markDemo() {
        this.demo = true;
    }

    /** The present password may be used once, to choose another. */
    public void requireNewPassword() {
        this.oneTimePassword = true;
    }

    /** Replaces the hash after the owner chose another password; earlier failures are forgotten, earlier sessions end. */
    public void choosePassword(String newHash) {
        rehash(newHash);
        oneTimePassword = false;
        credentialVersion++;
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** Replaces the hash of the same password because its cost changed. */
    public void rehash(String newHash) {
        this.passwordHash = Objects.requireNonNull(newHash, "newHash");
    }

    /** Whether that hash is the one kept: no other password was chosen since it was read. */
    public boolean keeps(String hash) {
        return MessageDigest.isEqual(
                passwordHash.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether signing in is possible at that moment: active and not locked. */
    public boolean admits(Instant now) {
        return status == AccountStatus.ACTIVE && !isLocked(now);
    }

    /** Whether wrong passwords have locked the account at that moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a try as failed; the one that reaches the rule's number locks the account. */
    public void signInFailed(Instant now, LockoutRule rule) {
        if (lockedUntil != null && !now.isBefore(lockedUntil)) {
            failedAttempts = 0;
            lockedUntil = null;
        }
        failedAttempts++;
        if (failedAttempts >= rule.failures()) {
            lockedUntil = now.plus(rule.lock());
        }
    }

    /** Notes a right password: earlier failures are forgotten. */
    public void signedIn(Instant now) {
        failedAttempts = 0;
        lockedUntil = null;
        lastSignInAt = now;
    }

    /** Ends the use of the account: sessions die at their next request. */
    public void disable() {
        status = AccountStatus.DISABLED;
    }

    /** Lets the account be used again; wrong passwords of before are forgotten. */
    public void enable() {
        status = AccountStatus.ACTIVE;
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** Gives it these roles and no others; they count from the next request. */
    public void changeRoles(Set<Role> wanted) {
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("an account without a role");
        }
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    /** Replaces the password by one that serves to choose another; all sessions end. */
    public void giveOneTimePassword(String newHash) {
        choosePassword(newHash);
        requireNewPassword();
    }

    /** What the account is good for at that moment. */
    public AccountState stateAt(Instant now) {
        if (status == AccountStatus.DISABLED) {
            return AccountState.DISABLED;
        }
        return isLocked(now) ? AccountState.LOCKED : AccountState.ACTIVE;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public boolean isOneTimePassword() {
        return oneTimePassword;
    }

    /** Grows with each new password of the owner: a session that began with another number is none any more. */
    public int getCredentialVersion() {
        return credentialVersion;
    }

    public boolean isDemo() {
        return demo;
    }

    public int getFailedAttempts() {
        return failedAttempts;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }

    /** Until when wrong passwords lock it, which may be over; null when they do not. */
    public Instant getLockedUntil() {
        return lockedUntil;
    }

    public String getSortKey() {
        return sortKey;
    }

    /** Who changed it last. */
    public Administration getAdministration() {
        return administration;
    }

    /** The roles, as a copy. */
    public Set<Role> getRoles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }
}
