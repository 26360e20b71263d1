package vn.edu.phutho.portal.account.application;

import java.util.Arrays;

/** Does by hand what the container does: sets the field whose type fits. */
public final class Injected {

    private Injected() {}

    public static <T> T into(T bean, Object... values) {
        for (Object value : values) {
            var field = Arrays.stream(bean.getClass().getDeclaredFields())
                    .filter(candidate -> candidate.getType().isInstance(value))
                    .findFirst()
                    .orElseThrow();
            field.setAccessible(true);
            try {
                field.set(bean, value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return bean;
    }
}
