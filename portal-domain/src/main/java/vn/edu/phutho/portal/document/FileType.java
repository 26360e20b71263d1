package vn.edu.phutho.portal.document;

import java.util.List;
import java.util.Locale;

/** The kinds of files that are taken. What a file is, its content says; its name must only not say otherwise. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The media type to send it with. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a name with that ending may stand for a file of this kind. */
    public boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }
}
