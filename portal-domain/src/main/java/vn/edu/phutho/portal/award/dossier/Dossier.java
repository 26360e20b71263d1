package vn.edu.phutho.portal.award.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.edu.phutho.portal.award.catalogue.OfferedTitle;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.DomainEvent;
import vn.edu.phutho.portal.shared.StaleDataException;

/**
 * The dossier of one person for one title in one period. It changes its state only through the acts below, each of which
 * is judged by {@link DossierWorkflow}, written into the history and told as an event. Nothing is deleted.
 */
@Entity
@Table(name = "dossier")
public class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_seq")
    @SequenceGenerator(name = "dossier_seq", sequenceName = "dossier_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offered_title_id", nullable = false)
    private OfferedTitle offered;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    /** The unit of the day on which it was opened or last handed in; its head reviews. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", nullable = false)
    private OrgUnit unit;

    /** The post of that day, as papers name it. */
    @Column(nullable = false, length = 120)
    private String post;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DossierState state;

    /** Since when it stands there. */
    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    /** How often it was handed in. */
    @Column(nullable = false)
    private int submissions;

    /** Unique while the dossier lives: a person has one for a title and a period. Null when it was withdrawn. */
    @Column(name = "living_key", length = 60)
    private String livingKey;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "dossier_section", joinColumns = @JoinColumn(name = "dossier_id"))
    private List<WrittenSection> sections = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "dossier_entry", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderBy("position")
    private List<DossierEntry> history = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "dossier_file", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderBy("fileId")
    private List<AttachedFile> files = new ArrayList<>();

    @Version
    private long version;

    protected Dossier() {}

    /**
     * Opens a dossier (D1).
     *
     * @param offered what is proposed
     * @param person for whom
     * @param seat unit and post of the person on that day
     * @param actor who opens it
     * @param situation what the rules look at, of a dossier that is not there yet
     * @param now the moment of the act
     * @throws BusinessRuleViolation with the reason when it may not be opened
     */
    public static Dossier open(
            OfferedTitle offered, Person person, Seat seat, Actor actor, Situation situation, Instant now) {
        Dossier dossier = new Dossier();
        dossier.offered = offered;
        dossier.person = person;
        dossier.sit(seat);
        dossier.livingKey = livingKey(offered, person);
        dossier.move(DossierAct.OPEN, situation, actor, now, null);
        return dossier;
    }

    /** What is unique while a dossier of that person for that title and period lives. */
    public static String livingKey(OfferedTitle offered, Person person) {
        return offered.getPeriod().getId() + "/" + offered.getTitle().getCode() + "/" + person.getId();
    }

    /**
     * Keeps what the author has written so far.
     *
     * @param capacities in which the actor may act
     * @param seenVersion version the author's page was drawn from
     * @throws BusinessRuleViolation when the dossier is no draft or the actor not its owner
     * @throws StaleDataException when it was changed since
     */
    public void write(Report report, Set<Performer> capacities, long seenVersion) {
        requireVersion(seenVersion);
        requireWritable(capacities);
        List<WrittenSection> kept = new ArrayList<>(sections.stream()
                .filter(part -> part.submission() != WrittenSection.WORKING)
                .toList());
        kept.addAll(WrittenSection.of(WrittenSection.WORKING, report));
        sections = kept;
    }

    /** Attaches a file of the store; the same one twice is once. */
    public void attach(long fileId, Set<Performer> capacities, Instant now) {
        requireWritable(capacities);
        AttachedFile file = new AttachedFile(fileId, now);
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    /** Takes a file out of the dossier. */
    public void detach(long fileId, Set<Performer> capacities) {
        requireWritable(capacities);
        files.removeIf(file -> file.getFileId() == fileId);
    }

    private void requireWritable(Set<Performer> capacities) {
        if (!state.writable()) {
            throw new BusinessRuleViolation("award.write.state");
        }
        if (!capacities.contains(Performer.OWNER)) {
            throw new BusinessRuleViolation("award.write.performer");
        }
    }

    /** Hands it in (D3); what is written becomes the next submission, unit and post are those of this day. */
    public DomainEvent submit(Seat seat, Situation situation, Actor actor, Instant now, long seenVersion) {
        DomainEvent event = act(DossierAct.SUBMIT, situation, actor, now, seenVersion, null);
        submissions++;
        sections.addAll(WrittenSection.of(submissions, workingReport()));
        sit(seat);
        return event;
    }

    /** Gives it back to its author (D4). */
    public DomainEvent giveBack(ReturnReason reason, Situation situation, Actor actor, Instant now, long seenVersion) {
        return act(DossierAct.RETURN, situation, actor, now, seenVersion, reason.text());
    }

    /** Proposes it to the Principal (D7). */
    public DomainEvent propose(Situation situation, Actor actor, Instant now, long seenVersion) {
        return act(DossierAct.PROPOSE, situation, actor, now, seenVersion, null);
    }

    /** Takes it back for good (D9). */
    public DomainEvent withdraw(Situation situation, Actor actor, Instant now, long seenVersion) {
        DomainEvent event = act(DossierAct.WITHDRAW, situation, actor, now, seenVersion, null);
        livingKey = null;
        return event;
    }

    /** Awards the title (D18). */
    public DomainEvent decide(Situation situation, Actor actor, Instant now, long seenVersion) {
        return act(DossierAct.DECIDE, situation, actor, now, seenVersion, null);
    }

    private DomainEvent act(
            DossierAct act, Situation situation, Actor actor, Instant now, long seenVersion, String reason) {
        requireVersion(seenVersion);
        move(act, situation, actor, now, reason);
        return DossierMoved.event(this);
    }

    /** The one place that writes the state. */
    private void move(DossierAct act, Situation situation, Actor actor, Instant now, String reason) {
        if (situation.state() != state || situation.route() != offered.getRoute()) {
            throw new IllegalArgumentException("the situation is not that of dossier " + id);
        }
        state = DossierWorkflow.judge(act, situation).orRefuse();
        stateSince = now;
        history.add(new DossierEntry(history.size() + 1, act, state, actor, now, reason));
    }

    /** Refuses a page that was drawn before the last change, and says who made it. */
    public void requireVersion(long seenVersion) {
        if (version == seenVersion) {
            return;
        }
        DossierEntry last = history.get(history.size() - 1);
        throw new StaleDataException(last.getAct().movedMeanwhile(), last.getActorName(), last.getDoneAt());
    }

    private void sit(Seat seat) {
        unit = seat.unit();
        post = seat.post();
    }

    /** What is being written, as last kept. */
    public Report workingReport() {
        return WrittenSection.report(sections, WrittenSection.WORKING);
    }

    /** What was handed in that time, from 1. */
    public Report submittedReport(int submission) {
        return WrittenSection.report(sections, submission);
    }

    /** The line of the history by which its unit last proposed it; empty when it has not. */
    public Optional<DossierEntry> proposal() {
        return history.stream()
                .filter(entry -> entry.getAct() == DossierAct.PROPOSE)
                .reduce((earlier, later) -> later);
    }

    /** Whether that person is the one who last proposed it. */
    public boolean proposedBy(long personId) {
        return proposal().filter(entry -> entry.getActorId() == personId).isPresent();
    }

    public Long getId() {
        return id;
    }

    public OfferedTitle getOffered() {
        return offered;
    }

    public Person getPerson() {
        return person;
    }

    public OrgUnit getUnit() {
        return unit;
    }

    public String getPost() {
        return post;
    }

    public DossierState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    public int getSubmissions() {
        return submissions;
    }

    /** All that was done with it, oldest first. */
    public List<DossierEntry> getHistory() {
        return List.copyOf(history);
    }

    /** The files attached, oldest first. */
    public List<AttachedFile> getFiles() {
        return List.copyOf(files);
    }

    /** Those of them that others than the owner may know of: what was attached since is not handed in yet. */
    public List<AttachedFile> getFilesHandedIn() {
        return files.stream().filter(file -> file.isHandedIn(history)).toList();
    }

    public long getVersion() {
        return version;
    }
}
