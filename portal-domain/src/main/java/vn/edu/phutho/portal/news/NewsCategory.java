package vn.edu.phutho.portal.news;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A section of the news (domain.md 6.2). Filled by migrations, so the node's cache may keep it. */
@Entity
@Cacheable
@Table(name = "news_category")
public class NewsCategory {

    @Id
    @Column(length = 40)
    private String code;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false)
    private int position;

    protected NewsCategory() {}

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public int getPosition() {
        return position;
    }
}
