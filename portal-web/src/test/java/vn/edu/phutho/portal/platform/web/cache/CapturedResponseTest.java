package vn.edu.phutho.portal.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is held back is exactly what the page wants to send in the end. */
class CapturedResponseTest {

    private final List<String> calls = new ArrayList<>();
    private final CapturedResponse captured = new CapturedResponse(response());

    private String type = "text/html;charset=UTF-8";

    @Test
    void holdsBackWhatIsWritten() {
        captured.getWriter().print("tin tức");
        assertThat(captured.isPage()).isTrue();
        assertThat(captured.bytes()).isEqualTo("tin tức".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void forgetsWhatWasTakenBack() {
        captured.getWriter().print("nửa trang");
        captured.resetBuffer();
        assertThat(captured.isPage()).isFalse();
        captured.getWriter().print("nửa khác");
        captured.reset();
        captured.getWriter().print("trang mới");
        captured.getWriter().flush();
        assertThat(captured.bytes()).isEqualTo("trang mới".getBytes(StandardCharsets.UTF_8));
        assertThat(calls).contains("resetBuffer", "reset");
    }

    @Test
    void anErrorOrARedirectIsNoPage() throws IOException {
        captured.getWriter().print("nửa trang");
        captured.sendError(404);
        assertThat(captured.isPage()).isFalse();
        CapturedResponse led = new CapturedResponse(response());
        led.getWriter().print("x");
        led.sendRedirect("/news");
        assertThat(led.isPage()).isFalse();
    }

    @Test
    void aPartOfAPageIsNoPage() {
        captured.getWriter().print("<partial-response/>");
        type = "text/xml;charset=UTF-8";
        assertThat(captured.isPage()).isFalse();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    return switch (method.getName()) {
                        case "getStatus" -> 200;
                        case "getContentType" -> type;
                        default -> null;
                    };
                });
    }
}
