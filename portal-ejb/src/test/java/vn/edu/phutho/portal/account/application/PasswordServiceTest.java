package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Refusal;

/** Choosing another password. */
class PasswordServiceTest {

    private static final String PRESENT = "đồi cọ mưa rơi";
    private static final String CHOSEN = "nắng lên bến nước xanh";
    private static final String HASH = "PBKDF2WithHmacSHA256:600000:" + PRESENT;

    private final Account account = Injected.into(new Account("le.an", "Lê An", HASH, List.of(Role.EMPLOYEE)), 1L);
    private final AdjustableClock clock = new AdjustableClock();
    private final FixedSettings settings = new FixedSettings(Map.of(
            SettingKey.SECURITY_LOCKOUT_FAILURES, 3,
            SettingKey.SECURITY_LOCKOUT_MINUTES, 15,
            SettingKey.SECURITY_PASSWORD_MIN_LENGTH, 14));
    private final PasswordHasher hasher = Injected.into(new PasswordHasher(), new FakeHash());
    private final OneAccount accounts = new OneAccount(account);
    private final PasswordRecordService passwords =
            Injected.into(new PasswordRecordService(), calledBy("le.an"), accounts);

    @BeforeEach
    void start() {
        hasher.configure();
    }

    @Test
    void aChosenPasswordReplacesThePresentOneAndItsSessions() {
        account.requireNewPassword();
        int version = service(1).change(PRESENT, CHOSEN);
        assertThat(hasher.matches(CHOSEN, account.getPasswordHash())).isTrue();
        assertThat(version).isEqualTo(1).isEqualTo(account.getCredentialVersion());
        assertThat(account.isOneTimePassword()).isFalse();
        assertThat(account.getFailedAttempts()).isZero();
    }

    @Test
    void wrongPresentPasswordsCountAndLock() {
        for (int i = 0; i < 3; i++) {
            assertThat(refusal("sai", CHOSEN)).isEqualTo(Refusal.of("account.password.presentWrong"));
        }
        assertThat(account.isLocked(clock.instant())).isTrue();
        assertThat(refusal(PRESENT, CHOSEN)).isEqualTo(Refusal.of("account.password.locked", 15));
        assertThat(account.getPasswordHash()).isEqualTo(HASH);
    }

    @Test
    void aWeakChoiceIsNoTry() {
        assertThat(refusal(PRESENT, "ngắn")).isEqualTo(Refusal.of("account.password.tooShort", 14));
        assertThat(account.getFailedAttempts()).isZero();
    }

    @Test
    void nothingIsTriedWhileTooManyAreChecked() {
        BusinessRuleViolation busy = catchThrowableOfType(
                BusinessRuleViolation.class, () -> service(0).change(PRESENT, CHOSEN));
        assertThat(busy.refusal()).isEqualTo(Refusal.of("account.password.busy"));
        assertThat(account.getFailedAttempts()).isZero();
    }

    @Test
    void aPasswordThatWasReplacedMeanwhileReplacesNothing() {
        assertThat(passwords.replace("an older hash", "another hash")).isEmpty();
        assertThat(account.getPasswordHash()).isEqualTo(HASH);
        assertThat(account.getCredentialVersion()).isZero();
    }

    private Refusal refusal(String present, String chosen) {
        return catchThrowableOfType(
                        BusinessRuleViolation.class, () -> service(1).change(present, chosen))
                .refusal();
    }

    private PasswordService service(int atOnce) {
        SignInRecordService tries =
                Injected.into(new SignInRecordService(), clock, accounts, new PortalEnvironment(), settings);
        return Injected.into(
                new PasswordService(),
                calledBy("le.an"),
                tries,
                passwords,
                hasher,
                new HashingGate(atOnce, 0),
                settings);
    }

    private static SessionContext calledBy(String username) {
        Principal caller = () -> username;
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (self, method, args) -> method.getName().equals("getCallerPrincipal") ? caller : null);
    }
}
