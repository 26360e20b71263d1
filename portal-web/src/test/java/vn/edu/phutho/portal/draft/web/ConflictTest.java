package vn.edu.phutho.portal.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody else changed, field by field. */
class ConflictTest {

    @Test
    void namesWhoAndListsOnlyWhatDiffers() {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("Tiêu đề", "Cũ");
        seen.put("Nội dung", "Một\r\nHai ");
        seen.put("Tác giả", null);
        seen.put("Ảnh", "A");
        Map<String, String> present = new LinkedHashMap<>(seen);
        present.put("Tiêu đề", "Mới");
        present.put("Nội dung", "Một\nHai");
        present.put("Tác giả", "");
        present.put("Ảnh", null);
        Conflict conflict = Conflict.between("ThS. Tạ Đình Khôi", "27/11/2026 10:42", seen, present);
        assertThat(conflict.told()).contains("ThS. Tạ Đình Khôi đã sửa nội dung này lúc 27/11/2026 10:42");
        assertThat(conflict.changes())
                .containsExactly(new Conflict.Change("Tiêu đề", "Mới"), new Conflict.Change("Ảnh", null));
    }

    @Test
    void saysSoWhenNobodyKnowsWho() {
        assertThat(Conflict.between(null, null, Map.of(), Map.of()).told()).startsWith("Người khác đã sửa");
    }
}
