package vn.edu.phutho.portal.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.draft.FormName;
import vn.edu.phutho.portal.draft.web.DraftView;
import vn.edu.phutho.portal.news.application.NewsQueries;
import vn.edu.phutho.portal.news.application.NewsroomService;
import vn.edu.phutho.portal.news.application.Section;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** "Nhập tin cũ": takes a page of the old site as a text file or pasted, and makes a draft of it. */
@Named
@RequestScoped
public class NewsroomImportView {

    @Inject
    private NewsroomService service;

    @Inject
    private NewsQueries queries;

    @Inject
    private Addresses addresses;

    @Inject
    private DraftView drafts;

    @Inject
    private ActKey actKey;

    private Part file;
    private String pasted;
    private String section;
    private boolean addSevenHours;
    private List<Section> sections;

    @PostConstruct
    void load() {
        sections = queries.sections();
    }

    /** Reads the page and goes on to the review; with an error nothing chosen or typed is lost. */
    public void read() throws IOException {
        String next = Optional.ofNullable(service.importPage(text(), section, addSevenHours, actKey.sent()))
                .map(addresses::edit)
                .orElse(addresses.getNewsroom());
        drafts.done(FormName.ARTICLE_IMPORT, "new");
        Redirect.to(next);
    }

    private String text() throws IOException {
        boolean hasFile = file != null && file.getSize() > 0;
        if (!hasFile && (pasted == null || pasted.isBlank())) {
            throw refused(Refusal.of("news.import.nothing"));
        }
        if (!hasFile) {
            return pasted;
        }
        byte[] bytes = file.getInputStream().readAllBytes();
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return checked(text);
        } catch (CharacterCodingException e) {
            throw refused(Refusal.of("news.import.notUtf8", file.getSubmittedFileName()));
        }
    }

    /** Refuses what is text only by its name. */
    private String checked(String text) {
        boolean html = text.stripLeading().regionMatches(true, 0, "<", 0, 1);
        if (html || text.indexOf('\0') >= 0) {
            throw refused(Refusal.of("news.import.noText", file.getSubmittedFileName()));
        }
        return text;
    }

    private static InvalidInputException refused(Refusal refusal) {
        return new InvalidInputException(new Fault("file", refusal));
    }

    /** Windows' Notepad saves "Unicode" as UTF-16 with a mark at the beginning; all else must be UTF-8. */
    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    public List<Section> getSections() {
        return sections;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public boolean isAddSevenHours() {
        return addSevenHours;
    }

    public void setAddSevenHours(boolean addSevenHours) {
        this.addSevenHours = addSevenHours;
    }
}
