package vn.edu.phutho.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The constants for annotations are names of roles. */
class RoleNameTest {

    @Test
    void everyNameIsThatOfARole() throws IllegalAccessException {
        List<Field> constants = Arrays.stream(RoleName.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .toList();
        assertThat(constants).isNotEmpty();
        for (Field constant : constants) {
            assertThat(constant.get(null)).isEqualTo(constant.getName());
            assertThat(Role.valueOf(constant.getName())).isNotNull();
        }
    }
}
