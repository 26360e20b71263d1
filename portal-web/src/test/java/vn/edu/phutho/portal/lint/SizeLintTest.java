package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Classes and methods small enough to be read at once. Relies on the format that Spotless enforces. */
class SizeLintTest {

    private static final int CLASS_MAX = 300;
    private static final int METHOD_MAX = 30;
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record|@interface)\\s+\\w+");

    @Test
    void classesAreShort() {
        assertThat(Sources.java()).allMatch(file -> lines(file).size() <= CLASS_MAX, "at most " + CLASS_MAX + " lines");
    }

    @Test
    void methodsAreShort() {
        List<String> tooLong = new ArrayList<>();
        int seen = 0;
        for (Path file : Sources.java()) {
            List<String> lines = lines(file);
            for (int end = 0; end < lines.size(); end++) {
                int start = startOfMethod(lines, end);
                if (start >= 0) {
                    seen++;
                    if (end - start - 1 > METHOD_MAX) {
                        tooLong.add(file + ":" + (start + 1) + " has " + (end - start - 1) + " lines");
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(300);
        assertThat(tooLong).isEmpty();
    }

    /** The line where the method begins whose closing brace that line is; -1 when it closes something else. */
    private static int startOfMethod(List<String> lines, int end) {
        String indent =
                lines.get(end).equals("    }") ? "    " : lines.get(end).equals("        }") ? "        " : null;
        for (int i = end - 1; indent != null && i >= 0; i--) {
            String line = lines.get(i);
            boolean begins = line.startsWith(indent)
                    && line.length() > indent.length()
                    && Character.isJavaIdentifierStart(line.charAt(indent.length()));
            if (begins) {
                return line.contains("(") && !TYPE.matcher(line).find() ? i : -1;
            }
        }
        return -1;
    }

    private static List<String> lines(Path file) {
        return Sources.text(file).lines().toList();
    }
}
