package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.shared.VietnameseText;

/** A unit with people for tests of the directory, put into the running portal's database and taken out again. */
final class SchoolData {

    static final String UNIT = "T-THU";
    static final String ENDED = "T-CU";

    private static final long FIRST = 900_001;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final List<String> names = new ArrayList<>();
    private long postings = FIRST;

    /** Puts them in: six people who are there today, one who left yesterday, one who comes tomorrow. */
    void add() {
        unit(FIRST, UNIT, "Phòng Kiểm thử danh bạ", "null");
        unit(FIRST + 1, ENDED, "Phòng Kiểm thử đã giải thể", "date '" + today.minusDays(1) + "'");
        LocalDate start = LocalDate.of(2026, 1, 1);
        person("Đỗ Thị Ánh", "Chuyên viên", 3, start, null);
        person("Đỗ Thị Anh", "Chuyên viên", 3, start, null);
        person("Trần Văn Đạt", "Phó Trưởng phòng", 2, start, null);
        long head = person("Trần Văn Dũng", "Trưởng phòng", 1, start, null);
        person("Vũ Thị Cuối", "Chuyên viên", 3, start, today);
        person("Vũ Thị Đầu", "Chuyên viên", 3, today, null);
        person("Lý Văn Cũ", "Chuyên viên", 3, start, today.minusDays(1));
        person("Lý Văn Mới", "Chuyên viên", 3, today.plusDays(1), null);
        posting(head, "Phụ trách thư viện", 3, start, null);
    }

    /** Takes everything out. */
    void remove() {
        sql("delete from posting where id >= " + FIRST);
        sql("delete from person where id >= " + FIRST);
        sql("delete from org_unit where id >= " + FIRST);
    }

    private static void unit(long id, String code, String name, String until) {
        sql("insert into org_unit (id, code, name, unit_type, valid_from, valid_to, position, version) values (" + id
                + ", '" + code + "', '" + name + "', 'OFFICE', date '2026-01-01', " + until + ", 99, 0)");
    }

    private long person(String name, String post, int rank, LocalDate from, LocalDate until) {
        names.add(name);
        long id = FIRST + names.size();
        sql("insert into person (id, full_name, sort_key, search_text, version) values (" + id + ", '" + name + "', '"
                + new Person(name, null).getSortKey() + "', '" + VietnameseText.fold(name) + "', 0)");
        posting(id, post, rank, from, until);
        return id;
    }

    private void posting(long person, String post, int rank, LocalDate from, LocalDate until) {
        sql("insert into posting (id, person_id, unit_id, post, rank_in_unit, valid_from, valid_to, version) values ("
                + postings++ + ", " + person + ", " + FIRST + ", '" + post + "', " + rank + ", date '" + from + "', "
                + (until == null ? "null" : "date '" + until + "'") + ", 0)");
    }

    /** Runs a statement through {@link SqlServlet}, which the test has deployed as {@code sql.war}. */
    static String sql(String statement) {
        HttpResponse<String> answer = new Http().send("POST", "/sql/", statement);
        assertThat(answer.statusCode()).as(statement).isEqualTo(200);
        return answer.body();
    }
}
