package vn.edu.phutho.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * Who wrote and who photographed, as it stood on the day of publication: names, degrees and posts are kept as text and
 * do not follow the person. Every part may be missing.
 */
@Embeddable
public class Credits implements Serializable {

    /** Most characters of a degree. */
    public static final int DEGREE_MAX = 40;

    /** Most characters of the author's name. */
    public static final int NAME_MAX = 160;

    /** Most characters of the author's post. */
    public static final int POST_MAX = 200;

    /** Most characters of a credit for text or photos. */
    public static final int CREDIT_MAX = 200;

    private static final long serialVersionUID = 1L;

    @Column(name = "author_degree", length = DEGREE_MAX)
    private String degree;

    @Column(name = "author_name", length = NAME_MAX)
    private String name;

    @Column(name = "author_post", length = POST_MAX)
    private String post;

    @Column(name = "text_credit", length = CREDIT_MAX)
    private String text;

    @Column(name = "photo_credit", length = CREDIT_MAX)
    private String photo;

    protected Credits() {}

    /**
     * The credits of an article; blank parts count as missing.
     *
     * @param degree degree before the author's name, e.g. "ThS."
     * @param name the author's name
     * @param post the author's post
     * @param text who wrote the text, when the page says so at its end
     * @param photo who took the photos
     * @throws InvalidInputException naming each part that is too long
     */
    public Credits(String degree, String name, String post, String text, String photo) {
        this.degree = part(degree);
        this.name = part(name);
        this.post = part(post);
        this.text = part(text);
        this.photo = part(photo);
        requireLengths();
    }

    /** Credits without any part. */
    public static Credits none() {
        return new Credits();
    }

    private static String part(String typed) {
        String value = typed == null ? "" : VietnameseText.storable(typed).strip();
        return value.isEmpty() ? null : value;
    }

    private void requireLengths() {
        Faults faults = new Faults();
        if (length(degree) > DEGREE_MAX) {
            faults.add("degree", Refusal.of("news.credits.degreeTooLong", DEGREE_MAX, length(degree)));
        }
        if (length(name) > NAME_MAX) {
            faults.add("name", Refusal.of("news.credits.authorTooLong", NAME_MAX, length(name)));
        }
        if (length(post) > POST_MAX) {
            faults.add("post", Refusal.of("news.credits.postTooLong", POST_MAX, length(post)));
        }
        if (length(text) > CREDIT_MAX) {
            faults.add("text", Refusal.of("news.credits.textCreditTooLong", CREDIT_MAX, length(text)));
        }
        if (length(photo) > CREDIT_MAX) {
            faults.add("photo", Refusal.of("news.credits.photoCreditTooLong", CREDIT_MAX, length(photo)));
        }
        faults.check();
    }

    private static int length(String part) {
        return part == null ? 0 : part.length();
    }

    public String getDegree() {
        return degree;
    }

    public String getName() {
        return name;
    }

    public String getPost() {
        return post;
    }

    public String getText() {
        return text;
    }

    public String getPhoto() {
        return photo;
    }

    /** Degree and name in one, e.g. "ThS. Nguyễn Văn A"; null without a name. */
    public String styledName() {
        if (name == null || degree == null) {
            return name;
        }
        return degree + " " + name;
    }
}
