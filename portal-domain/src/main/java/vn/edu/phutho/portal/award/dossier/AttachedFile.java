package vn.edu.phutho.portal.award.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A file attached to a dossier. */
@Embeddable
public class AttachedFile {

    @Column(name = "file_id", nullable = false)
    private long fileId;

    @Column(name = "attached_at", nullable = false)
    private Instant attachedAt;

    protected AttachedFile() {}

    AttachedFile(long fileId, Instant attachedAt) {
        this.fileId = fileId;
        this.attachedAt = attachedAt;
    }

    /** The file in the store. */
    public long getFileId() {
        return fileId;
    }

    public Instant getAttachedAt() {
        return attachedAt;
    }

    /** Whether a dossier of that history was handed in since it was attached. */
    boolean isHandedIn(List<DossierEntry> history) {
        return history.stream()
                .filter(entry -> entry.getAct() == DossierAct.SUBMIT)
                .anyMatch(entry -> !entry.getDoneAt().isBefore(attachedAt));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachedFile file && file.fileId == fileId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileId);
    }
}
