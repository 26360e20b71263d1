package vn.edu.phutho.portal.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** One value of a setting with the first day on which it holds. Values are added, never overwritten. */
@Entity
@Table(name = "setting")
public class Setting {

    @Id
    private Long id;

    @NotBlank
    @Column(name = "setting_key", nullable = false, length = 80)
    private String key;

    @NotNull
    @Column(name = "setting_value", nullable = false, length = 400)
    private String value;

    @NotNull
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Version
    private long version;

    protected Setting() {}

    public String getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }
}
