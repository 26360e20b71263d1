package vn.edu.phutho.portal.firststart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.PasswordHasher;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;

/** The one account of an installation without demo data, with a random password that must be changed at once. */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private static final String USERNAME = "quantri";

    private static final int PASSWORD_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PortalEnvironment environment;

    void create() {
        byte[] random = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Account account =
                new Account(USERNAME, "Quản trị hệ thống", hasher.hash(password), List.of(Role.EMPLOYEE, Role.ADMIN));
        account.requireNewPassword();
        accounts.add(account);
        Path file = environment.data().resolve("first-administrator.txt");
        write(
                file,
                "account:  " + USERNAME + "\npassword: " + password + "\nvalid for one sign-in; delete this file\n");
        LOG.infof("First administrator: see %s (readable by its owner only)", file);
    }

    /** The file is made with narrow rights before anything is in it. */
    private static void write(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] ownerOnly = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.writeString(Files.createFile(file, ownerOnly), text);
        } catch (IOException e) {
            throw new UncheckedIOException("the first administrator's password could not be written to " + file, e);
        }
    }
}
