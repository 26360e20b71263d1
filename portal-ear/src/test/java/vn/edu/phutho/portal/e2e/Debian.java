package vn.edu.phutho.portal.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Installs what the tests need besides a JDK, where that is possible without asking: as root on Debian or Ubuntu. */
final class Debian {

    private Debian() {}

    /** Installs a package; elsewhere than as root on Debian or Ubuntu it does nothing. */
    static void install(String name) {
        if (!Files.exists(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        try {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name);
        } catch (IOException e) {
            throw new IllegalStateException(name + " could not be installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.start().waitFor();
    }
}
