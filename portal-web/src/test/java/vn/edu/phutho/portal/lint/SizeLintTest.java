package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Classes and methods small enough to be read at once, tests included. */
class SizeLintTest {

    private static final int CLASS_MAX = 300;
    private static final int METHOD_MAX = 30;

    /**
     * A method or constructor with a body.
     *
     * @param place file, line and name
     * @param lines number of lines between its braces
     */
    record Method(String place, long lines) {}

    private static List<Path> sources() {
        return Stream.concat(Sources.java().stream(), Sources.tests().stream()).toList();
    }

    @Test
    void classesAreShort() {
        assertThat(sources())
                .filteredOn(file -> Sources.text(file).lines().count() > CLASS_MAX)
                .as("longer than %s lines", CLASS_MAX)
                .isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        List<Method> methods = methods(sources());
        assertThat(methods).hasSizeGreaterThan(900);
        assertThat(methods)
                .filteredOn(method -> method.lines() > METHOD_MAX)
                .as("longer than %s lines", METHOD_MAX)
                .isEmpty();
    }

    /** Every method as the compiler reads it, so that no {@code if} counts as one. */
    static List<Method> methods(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Method> methods = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                file.accept(new Collector(file, positions, methods), null);
            }
        }
        return methods;
    }

    private static final class Collector extends TreeScanner<Void, Void> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;
        private final List<Method> methods;

        private Collector(CompilationUnitTree file, SourcePositions positions, List<Method> methods) {
            this.file = file;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getBody() != null) {
                LineMap lines = file.getLineMap();
                long begin = lines.getLineNumber(positions.getStartPosition(file, method.getBody()));
                long end = lines.getLineNumber(positions.getEndPosition(file, method.getBody()));
                String place = file.getSourceFile().getName() + ":" + begin + " " + method.getName();
                methods.add(new Method(place, Math.max(0, end - begin - 1)));
            }
            return super.visitMethod(method, unused);
        }
    }
}
