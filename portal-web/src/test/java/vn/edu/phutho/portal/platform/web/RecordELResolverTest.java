package vn.edu.phutho.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages read components of records by name and nothing else through this resolver. */
class RecordELResolverTest {

    private final RecordELResolver resolver = new RecordELResolver();
    private final Context context = new Context();

    public record Row(String title, int count) {
        public String shout() {
            return title + "!";
        }

        public record Broken(String text) {
            @Override
            public String text() {
                throw new IllegalStateException("broken");
            }
        }
    }

    @BeforeEach
    void unresolved() {
        context.setPropertyResolved(false);
    }

    @Test
    void readsComponents() {
        Row row = new Row("Họp", 3);
        assertThat(resolver.getValue(context, row, "title")).isEqualTo("Họp");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getType(context, row, "count")).isEqualTo(int.class);
        assertThat(resolver.isReadOnly(context, row, "count")).isTrue();
    }

    @Test
    void leavesOtherPropertiesToOthers() {
        Row row = new Row("Họp", 3);
        assertThat(resolver.getValue(context, row, "shout")).isNull();
        assertThat(resolver.getType(context, row, "shout")).isNull();
        assertThat(resolver.getValue(context, row, 1)).isNull();
        assertThat(resolver.getValue(context, "no record", "title")).isNull();
        assertThat(resolver.getValue(context, null, "title")).isNull();
        assertThat(resolver.isReadOnly(context, "no record", "title")).isFalse();
        resolver.setValue(context, "no record", "title", "x");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void recordsDoNotChange() {
        assertThatExceptionOfType(PropertyNotWritableException.class)
                .isThrownBy(() -> resolver.setValue(context, new Row("Họp", 3), "title", "x"));
    }

    @Test
    void failuresKeepTheirCause() {
        assertThatExceptionOfType(ELException.class)
                .isThrownBy(() -> resolver.getValue(context, new Row.Broken("x"), "text"))
                .withRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsToolsOnlyOfRecords() {
        assertThat(resolver.getCommonPropertyType(context, new Row("Họp", 3))).isEqualTo(String.class);
        assertThat(resolver.getCommonPropertyType(context, "x")).isNull();
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
