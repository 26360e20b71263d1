package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** From a name and a password to an account, or to nothing. */
class SignInServiceTest {

    private static final String PASSWORD = "đồi cọ mưa rơi";
    private static final String OUTDATED = "PBKDF2WithHmacSHA256:2048:" + PASSWORD;
    private static final String ADDRESS = "10.0.0.1";

    private final Account account = Injected.into(new Account("le.an", "Lê An", OUTDATED, List.of(Role.EMPLOYEE)), 1L);
    private final AdjustableClock clock = new AdjustableClock();
    private final FixedSettings settings = new FixedSettings(Map.of(
            SettingKey.SECURITY_LOCKOUT_FAILURES, 5,
            SettingKey.SECURITY_LOCKOUT_MINUTES, 15,
            SettingKey.SECURITY_LOCKOUT_ADDRESS_FAILURES, 3));
    private final FakeHash pbkdf2 = new FakeHash();
    private final PasswordHasher hasher = Injected.into(new PasswordHasher(), pbkdf2);
    private final SignInRecordService records =
            Injected.into(new SignInRecordService(), clock, new OneAccount(account), new PortalEnvironment(), settings);

    @BeforeEach
    void start() {
        hasher.configure();
    }

    @Test
    void rightPasswordSignsInAndIsKeptUpToDate() {
        SignInService service = service(new HashingGate(1, 0));
        assertThat(service.signIn("le.an", PASSWORD, ADDRESS)).isPresent();
        assertThat(account.getPasswordHash()).startsWith("PBKDF2WithHmacSHA256:600000:");
        assertThat(service.signIn("le.an", PASSWORD, ADDRESS)).isPresent();
        assertThat(pbkdf2.generated).as("hashed anew once only").isEqualTo(1);
    }

    @Test
    void rightPasswordsDoNotUseUpTheAddress() {
        SignInService service = service(new HashingGate(1, 0));
        for (int i = 0; i < 9; i++) {
            assertThat(service.signIn("le.an", PASSWORD, ADDRESS)).isPresent();
        }
    }

    @Test
    void wrongOnesDoAndThenNothingIsRead() {
        SignInService service = service(new HashingGate(1, 0));
        for (int i = 0; i < 3; i++) {
            assertThat(service.signIn("le.an", "sai", ADDRESS)).isEmpty();
        }
        assertThat(service.signIn("le.an", PASSWORD, ADDRESS)).isEmpty();
        assertThat(pbkdf2.verified).hasSize(3);
        assertThat(service.signIn("le.an", PASSWORD, "10.0.0.2")).isPresent();
    }

    @Test
    void unknownNamesCostTheSame() {
        assertThat(service(new HashingGate(1, 0)).signIn("nobody", PASSWORD, ADDRESS))
                .isEmpty();
        assertThat(pbkdf2.verified).containsExactly(PASSWORD);
    }

    @Test
    void whoIsTurnedAwayHasMadeNoTry() {
        SignInService full = service(new HashingGate(0, 0));
        for (int i = 0; i < 9; i++) {
            assertThatThrownBy(() -> full.signIn("le.an", "sai", ADDRESS))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .hasMessageContaining("account.signIn.busy");
        }
        assertThat(pbkdf2.verified).isEmpty();
        assertThat(account.getFailedAttempts()).isZero();
    }

    @Test
    void aTryThatEndedInAnIncidentIsNotHeldAgainstTheAddress() {
        SignInService broken = service(new HashingGate(1, 0) {
            @Override
            public <T> Optional<T> pass(Supplier<T> work) {
                throw new IllegalStateException("the database is away");
            }
        });
        for (int i = 0; i < 9; i++) {
            assertThatIllegalStateException().isThrownBy(() -> broken.signIn("le.an", PASSWORD, ADDRESS));
        }
        assertThat(service(new HashingGate(1, 0)).signIn("le.an", PASSWORD, ADDRESS))
                .isPresent();
    }

    @Test
    void endlessInputIsRefusedUnread() {
        SignInService service = service(new HashingGate(1, 0));
        assertThat(service.signIn("le.an", "x".repeat(257), ADDRESS)).isEmpty();
        assertThat(service.signIn("x".repeat(257), PASSWORD, ADDRESS)).isEmpty();
        assertThat(pbkdf2.verified).isEmpty();
    }

    private final AddressThrottle throttle = Injected.into(new AddressThrottle(), clock, settings);

    private SignInService service(HashingGate gate) {
        return Injected.into(new SignInService(), hasher, records, throttle, gate);
    }
}
