package vn.edu.phutho.portal.news;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/**
 * Short lines in one column, a line each: of a handful of titles that are only ever read together a table would cost
 * every reader a statement. Accepts lines without line breaks, of which the last is not empty.
 */
@Converter
public class LinesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> lines) {
        String column = String.join("\n", lines);
        if (!column.lines().toList().equals(lines)) {
            throw new IllegalArgumentException("a last line that is empty or breaks inside a line cannot be stored");
        }
        return column;
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null ? List.of() : column.lines().toList();
    }
}
