package vn.edu.phutho.portal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import vn.edu.phutho.portal.shared.PersonName;
import vn.edu.phutho.portal.shared.VietnameseText;
import vn.edu.phutho.portal.shared.mail.Mail;

/**
 * Somebody who works or worked at the school. The name is kept as one string; what lists are ordered by and what search
 * compares with are computed from it and stored, because H2 and PostgreSQL share no Vietnamese collation.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private Long id;

    @NotBlank
    @Column(name = "full_name", nullable = false, length = 120)
    private String fullName;

    /** Degree as shown in bylines, e.g. "TS."; null when none is recorded. */
    @Column(name = "academic_title", length = 40)
    private String academicTitle;

    @NotBlank
    @Column(name = "sort_key", nullable = false, length = 400)
    private String sortKey;

    @NotBlank
    @Column(name = "search_text", nullable = false, length = 200)
    private String searchText;

    /** Where mail reaches them; null when no address is known. */
    @Column(length = 200)
    private String email;

    @Version
    private long version;

    protected Person() {}

    /**
     * A person of that name.
     *
     * @param fullName family, middle and given name, in any Unicode form
     * @param academicTitle degree for bylines, or null
     */
    public Person(String fullName, String academicTitle) {
        PersonName name = new PersonName(fullName);
        this.fullName = name.full();
        this.academicTitle = academicTitle;
        this.sortKey = name.sortKey();
        this.searchText = VietnameseText.fold(name.full());
    }

    /** Name with the degree before it, as bylines write it. */
    public String styledName() {
        return academicTitle == null ? fullName : academicTitle + " " + fullName;
    }

    /**
     * Notes where mail reaches them.
     *
     * @param address one plain address
     */
    public void reachableAt(String address) {
        if (!Mail.isAddress(address)) {
            throw new IllegalArgumentException("no plain mail address: " + address);
        }
        this.email = address;
    }

    public Long getId() {
        return id;
    }

    public String getFullName() {
        return fullName;
    }

    public String getAcademicTitle() {
        return academicTitle;
    }

    public String getEmail() {
        return email;
    }

    public String getSortKey() {
        return sortKey;
    }
}
