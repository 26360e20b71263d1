package vn.edu.phutho.portal.shared.outbox;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts as lines of name, equals sign and value. A backslash keeps what would end a name or a line inside of it. */
@Converter
public class FactsConverter implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> facts) {
        StringBuilder column = new StringBuilder();
        facts.forEach((name, value) -> {
            append(column, name);
            column.append('=');
            append(column, value);
            column.append('\n');
        });
        return column.toString();
    }

    private static void append(StringBuilder column, String text) {
        for (char sign : text.toCharArray()) {
            if (sign == '\n') {
                column.append("\\n");
            } else {
                column.append(sign == '\\' || sign == '=' ? "\\" : "").append(sign);
            }
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        Map<String, String> facts = new LinkedHashMap<>();
        StringBuilder part = new StringBuilder();
        String name = "";
        for (int at = 0; at < column.length(); at++) {
            char sign = column.charAt(at);
            if (sign == '\\') {
                at++;
                part.append(column.charAt(at) == 'n' ? '\n' : column.charAt(at));
            } else if (sign == '=') {
                name = part.toString();
                part.setLength(0);
            } else if (sign == '\n') {
                facts.put(name, part.toString());
                part.setLength(0);
            } else {
                part.append(sign);
            }
        }
        return facts;
    }
}
