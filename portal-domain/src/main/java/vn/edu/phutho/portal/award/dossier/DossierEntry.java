package vn.edu.phutho.portal.award.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A line of a dossier's history: who did what when, and why. Written once, never changed. */
@Embeddable
public class DossierEntry {

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DossierAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 20)
    private DossierState to;

    @Column(name = "actor_id", nullable = false)
    private long actorId;

    @Column(name = "actor_name", nullable = false, length = 160)
    private String actorName;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    @Column(length = ReturnReason.MAX)
    private String reason;

    protected DossierEntry() {}

    DossierEntry(int position, DossierAct act, DossierState to, Actor actor, Instant doneAt, String reason) {
        this.position = position;
        this.act = act;
        this.to = to;
        this.actorId = actor.personId();
        this.actorName = actor.name();
        this.doneAt = doneAt;
        this.reason = reason;
    }

    /** Place in the history, from 1. */
    public int getPosition() {
        return position;
    }

    public DossierAct getAct() {
        return act;
    }

    /** Where the dossier stood from then on. */
    public DossierState getTo() {
        return to;
    }

    public long getActorId() {
        return actorId;
    }

    public String getActorName() {
        return actorName;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    /** Why; null for acts that need no reason. */
    public String getReason() {
        return reason;
    }
}
