package vn.edu.phutho.portal.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The name under which a browser stores a file. */
class AttachmentTest {

    @Test
    void vietnameseNamesAreSentInBothForms() {
        assertThat(Attachment.header("Đề tài \"số 1\" (bản 2).pdf"))
                .isEqualTo("attachment; filename=\"De tai _so 1_ (ban 2).pdf\"; filename*=UTF-8''"
                        + "%C4%90%E1%BB%81%20t%C3%A0i%20%22s%E1%BB%91%201%22%20%28b%E1%BA%A3n%202%29.pdf");
    }
}
