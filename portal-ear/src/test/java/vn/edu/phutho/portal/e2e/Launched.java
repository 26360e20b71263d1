package vn.edu.phutho.portal.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A portal that {@code Portal.java} starts for the tests, as an operator would, on the provisioned server. */
final class Launched implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 40;

    private final Process launcher;
    private final String banner;

    private Launched(Process launcher, String banner) {
        this.launcher = launcher;
        this.banner = banner;
    }

    /**
     * Starts a portal and waits for its banner.
     *
     * @param variables the environment variables that begin with PORTAL_; no others of that kind are passed on
     * @throws IllegalStateException with what the launcher printed, when it gives up
     */
    static Launched start(Map<String, String> variables) throws IOException {
        Process launcher = command(variables).start();
        BufferedReader output = launcher.inputReader();
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            if (line.contains("Ctrl+C")) {
                Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}), "launcher-output");
                drain.setDaemon(true);
                drain.start();
                return new Launched(launcher, printed.toString());
            }
        }
        throw new IllegalStateException("the portal did not start: " + printed);
    }

    /** The command that starts a portal, its errors among its output. */
    static ProcessBuilder command(Map<String, String> variables) {
        ProcessBuilder builder = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        System.getProperty("it.checkout") + "/portal-ear/Portal.java")
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PORTAL_"));
        environment.put("PORTAL_SERVER", server().toString());
        // Whatever the machine's locale is, the portal is Vietnamese.
        environment.put("LANG", "C");
        environment.remove("LC_ALL");
        environment.putAll(variables);
        return builder;
    }

    /** The provisioned server of this build. */
    static Path server() {
        return Path.of(System.getProperty("it.server"));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What the launcher printed up to the end of its banner. */
    String banner() {
        return banner;
    }

    /** The server's own process, a child of the launcher. */
    ProcessHandle process() {
        return launcher.toHandle().children().findFirst().orElseThrow();
    }

    /** Stops launcher and server as Ctrl+C does. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the portal did not stop within " + SECONDS_TO_STOP + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
