package vn.edu.phutho.portal.shared.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import vn.edu.phutho.portal.shared.DomainEvent;

/** An event in the outbox. Never changes; its number says what was told first. */
@Entity
@Table(name = "outbox_event")
public class ToldEvent {

    /** One by one, not in blocks of 50: blocks of two nodes would mix up what came first. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_event_seq")
    @SequenceGenerator(name = "outbox_event_seq", sequenceName = "outbox_event_seq", allocationSize = 1)
    private Long id;

    @NotBlank
    @Column(nullable = false, length = DomainEvent.KIND_MAX)
    private String kind;

    @NotBlank
    @Column(name = "event_key", nullable = false, length = DomainEvent.KEY_MAX, unique = true)
    private String key;

    @NotNull
    @Convert(converter = FactsConverter.class)
    @Column(nullable = false, length = 4000)
    private Map<String, String> facts;

    @NotNull
    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected ToldEvent() {}

    /** That event, told at that moment. */
    public ToldEvent(DomainEvent event, Instant toldAt) {
        this.kind = event.kind();
        this.key = event.key();
        this.facts = event.facts();
        this.toldAt = toldAt;
    }

    /** The event as it was told. */
    public DomainEvent event() {
        return new DomainEvent(kind, key, facts);
    }

    public Long getId() {
        return id;
    }

    public Instant getToldAt() {
        return toldAt;
    }
}
