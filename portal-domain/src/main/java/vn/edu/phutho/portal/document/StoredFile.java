package vn.edu.phutho.portal.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * A file that somebody uploaded; its content lies in the data folder under its hash. Life: uploaded, belonging to nothing;
 * then to a thing of some feature for good, or removed by its uploader. What it is never changes.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file_seq")
    @SequenceGenerator(name = "stored_file_seq", sequenceName = "stored_file_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "byte_count", nullable = false)
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", nullable = false, length = 20)
    private FileType type;

    @Column(nullable = false, length = FileName.MAX)
    private String name;

    @Column(name = "uploaded_by", nullable = false)
    private long uploadedBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected StoredFile() {}

    /**
     * A file that belongs to nothing yet.
     *
     * @param content what it holds
     * @param name what it was called
     * @param uploadedBy id of the account that uploaded it
     * @param now the present moment
     */
    public StoredFile(FileContent content, FileName name, long uploadedBy, Instant now) {
        this.sha256 = content.sha256();
        this.size = content.size();
        this.type = content.type();
        this.name = name.value();
        this.uploadedBy = uploadedBy;
        this.createdAt = Objects.requireNonNull(now, "now");
    }

    public Long getId() {
        return id;
    }

    /** SHA-256 of the content in small hexadecimal letters; tells where it lies. */
    public String getSha256() {
        return sha256;
    }

    /** Number of bytes. */
    public long getSize() {
        return size;
    }

    public FileType getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    /** Id of the account that uploaded it. */
    public long getUploadedBy() {
        return uploadedBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
