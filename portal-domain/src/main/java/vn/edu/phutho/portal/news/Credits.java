package vn.edu.phutho.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Who wrote and who photographed, as it stood on the day of publication: names, degrees and posts are kept as text and
 * do not follow the person. Every part may be missing.
 */
@Embeddable
public class Credits implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "author_degree", length = 40)
    private String degree;

    @Column(name = "author_name", length = 160)
    private String name;

    @Column(name = "author_post", length = 200)
    private String post;

    @Column(name = "text_credit", length = 200)
    private String text;

    @Column(name = "photo_credit", length = 200)
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
     */
    public Credits(String degree, String name, String post, String text, String photo) {
        this.degree = blankToNull(degree);
        this.name = blankToNull(name);
        this.post = blankToNull(post);
        this.text = blankToNull(text);
        this.photo = blankToNull(photo);
    }

    /** Credits without any part. */
    public static Credits none() {
        return new Credits();
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
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
