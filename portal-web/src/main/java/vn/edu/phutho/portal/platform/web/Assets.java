package vn.edu.phutho.portal.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of files under {@code /static} that change with their content, so that browsers may keep them for good. */
@Named
@ApplicationScoped
public class Assets {

    private static final int STAMP_LENGTH = 10;

    @Inject
    private ServletContext servletContext;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    private final Map<String, String> icons = new ConcurrentHashMap<>();

    /** For components, which nothing is injected into: found once a request. */
    public static Assets of(FacesContext context) {
        return (Assets) context.getAttributes()
                .computeIfAbsent(
                        Assets.class, any -> CDI.current().select(Assets.class).get());
    }

    /** The address of a file, e.g. {@code css/guest.css}. */
    public String of(String file) {
        return addresses.computeIfAbsent(file, name -> "/static/" + name + "?v=" + stamp(name));
    }

    /** The markup of one symbol of the icon sheet. */
    public String icon(String name) {
        return icons.computeIfAbsent(
                name,
                symbol -> "<svg class=\"i\" aria-hidden=\"true\"><use href=\"" + of("img/icons.svg") + "#" + symbol
                        + "\"></use></svg>");
    }

    /** A script element for pages of guests, complete. */
    public String script(String file) {
        return "<script src=\"" + of(file) + "\"></script>";
    }

    private String stamp(String file) {
        try (InputStream in = servletContext.getResourceAsStream("/static/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file under /static: " + file);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, STAMP_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
