package vn.edu.phutho.portal.document;

import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * The name that a file had where it came from. Shown and sent again at a download, never used as a path.
 *
 * @param value at most 200 characters in normalization form C, without folders, control and formatting characters
 */
public record FileName(String value) {

    /** Most characters of a name. */
    public static final int MAX = 200;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** Characters that nobody sees, some of which turn the order of what is seen round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

    /** Takes the name out of what was sent. */
    public FileName {
        String name = FOLDERS.matcher(VietnameseText.storable(value)).replaceAll("");
        name = RESERVED.matcher(UNSEEN.matcher(name).replaceAll(""))
                .replaceAll("_")
                .strip();
        if (name.replace(".", "").isBlank()) {
            throw new BusinessRuleViolation("document.file.nameMissing");
        }
        if (name.length() > MAX) {
            throw new BusinessRuleViolation("document.file.nameTooLong", MAX, name.length());
        }
        value = name;
    }
}
