package vn.edu.phutho.portal.platform.web.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may call a resource. */
class AccessTest {

    private static final Principal SOMEBODY = () -> "giangvien";

    @Test
    void guestsAreAskedToSignIn() {
        assertThatThrownBy(() -> new Access.Gate(Set.of()).require(new Caller(null, "")))
                .hasMessageStartingWith("api.signIn");
        assertThatThrownBy(() -> new Access.Gate(Set.of("EDITOR")).require(new Caller(null, "EDITOR")))
                .hasMessageStartingWith("api.signIn");
    }

    @Test
    void aMissingRoleIsTold() {
        assertThatThrownBy(() -> new Access.Gate(Set.of("EDITOR")).require(new Caller(SOMEBODY, "EMPLOYEE")))
                .hasMessageStartingWith("api.forbidden");
    }

    @Test
    void othersPass() {
        assertThatCode(() -> new Access.Gate(Set.of()).require(new Caller(SOMEBODY, "EMPLOYEE")))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Access.Gate(Set.of("ADMIN", "EDITOR")).require(new Caller(SOMEBODY, "EDITOR")))
                .doesNotThrowAnyException();
    }

    private record Caller(Principal getUserPrincipal, String role) implements SecurityContext {

        @Override
        public boolean isUserInRole(String asked) {
            return asked.equals(role);
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return null;
        }
    }
}
