package vn.edu.phutho.portal.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;

/** How large a file may be, for {@code pt:upload}: told before one is chosen, not only when it is refused. */
@Named
@RequestScoped
public class UploadView {

    private static final long BYTES_OF_MB = 1024L * 1024L;

    @Inject
    private SettingQueries settings;

    private int megabytes;

    @PostConstruct
    void load() {
        megabytes = settings.intValue(SettingKey.DOCUMENT_FILE_MAX_MB);
    }

    public long getBytes() {
        return megabytes * BYTES_OF_MB;
    }

    public String getHint() {
        return Messages.text("common", "upload.hint", megabytes);
    }

    public String getTooLarge() {
        return Messages.text("common", "upload.tooLarge", "{0}", megabytes);
    }
}
