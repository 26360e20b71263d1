package vn.edu.phutho.portal.platform.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back what a page writes, so that it can be kept and sent as a whole. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(64 * 1024);

    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));

    private boolean diverted;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether a whole page was written: no error, no redirect. */
    boolean isPage() {
        writer.flush();
        String type = getContentType();
        return !diverted && getStatus() == SC_OK && body.size() > 0 && type != null && type.startsWith("text/html");
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    /** Sends what was held back when it is no page to keep. */
    void passOn() throws IOException {
        if (!diverted && body.size() > 0) {
            getResponse().getOutputStream().write(body.toByteArray());
        }
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] b, int off, int len) {
                body.write(b, off, len);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("pages are written at once");
            }
        };
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void reset() {
        forget();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        forget();
        super.resetBuffer();
    }

    /** What was written so far is not to be sent; an error page may follow. */
    private void forget() {
        writer.flush();
        body.reset();
    }

    @Override
    public void setContentLength(int length) {
        // The length of what is sent in the end is set by the filter.
    }

    @Override
    public void setContentLengthLong(long length) {
        // See setContentLength.
    }

    @Override
    public void sendError(int status) throws IOException {
        diverted = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        diverted = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        diverted = true;
        super.sendRedirect(location);
    }
}
