package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** What acts on dossiers must have left behind once all of it was read, whatever happened to the server meanwhile. */
final class ToldOnce {

    private static final String EVENT_OF_ENTRY = "'award.dossier/' || e.dossier_id || '/' || e.position";

    private static final String NOTICE_OF_ENTRY = EVENT_OF_ENTRY + " || '/award.dossier.submitted'";

    private final Connection connection;

    ToldOnce(Connection connection) {
        this.connection = connection;
    }

    /** Looks at all dossiers; the given ones were acknowledged as handed in. */
    void check(Set<Long> acknowledged) throws SQLException {
        assertThat(ids("select dossier_id from dossier_entry where act = 'SUBMIT'"))
                .as("acknowledged")
                .containsAll(acknowledged);
        assertThat(ids("select e.dossier_id from dossier_entry e where e.act = 'SUBMIT' and not exists"
                        + " (select o.id from outbox_event o where o.event_key = " + EVENT_OF_ENTRY + ")"))
                .as("acts without their event")
                .isEmpty();
        assertThat(ids("select o.id from outbox_event o where o.kind = 'award.dossier.moved' and not exists"
                        + " (select e.dossier_id from dossier_entry e where o.event_key = " + EVENT_OF_ENTRY + ")"))
                .as("events without their act")
                .isEmpty();
        assertThat(ids("select r.event_id from outbox_read r join outbox_event o on o.id = r.event_id"
                        + " where o.kind = 'award.dossier.moved' and (r.read_at is null or r.given_up_at is not null)"))
                .as("not read")
                .isEmpty();
        noticesAndMails(acknowledged);
    }

    private void noticesAndMails(Set<Long> acknowledged) throws SQLException {
        for (long dossier : acknowledged) {
            String entry = " from dossier_entry e join notice n on n.notice_key = " + NOTICE_OF_ENTRY
                    + " where e.dossier_id = " + dossier;
            assertThat(number("select count(n.id)" + entry))
                    .as("notices of %d", dossier)
                    .isPositive();
            assertThat(number("select count(n.id)" + entry + " group by n.person_id order by 1 desc"))
                    .as("notices of %d to one person", dossier)
                    .isEqualTo(1);
        }
        assertThat(ids("select n.id from notice n join person p on p.id = n.person_id"
                        + " where n.kind = 'award.dossier.submitted' and n.waiting and p.email is not null and"
                        + " not exists (select m.id from mail m"
                        + " where m.mail_key = 'notice/' || n.person_id || '/' || n.notice_key)"))
                .as("waiting notices without their mail")
                .isEmpty();
    }

    private Set<Long> ids(String sql) throws SQLException {
        Set<Long> ids = new TreeSet<>();
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private long number(String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
