package vn.edu.phutho.portal.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.regex.Pattern;

/** Values of a notice's text, a line each. They are shown in one sentence, so a line break in one is a blank. */
@Converter
public class ArgsConverter implements AttributeConverter<List<String>, String> {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    @Override
    public String convertToDatabaseColumn(List<String> args) {
        StringBuilder column = new StringBuilder();
        args.forEach(arg -> column.append(BREAKS.matcher(arg).replaceAll(" ")).append('\n'));
        return column.toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column.lines().toList();
    }
}
