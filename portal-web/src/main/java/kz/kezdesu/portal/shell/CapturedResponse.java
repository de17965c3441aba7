package kz.kezdesu.portal.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Holds back the body of an answer while headers and status go through. */
class CapturedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
  private final ServletOutputStream stream = new Capture(body);
  private @Nullable PrintWriter writer;
  private @Nullable Integer error;

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return body.toByteArray();
  }

  /** The status of an error that was sent, which the container would show by its own page. */
  @Nullable Integer error() {
    return error;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public void sendError(int status) {
    error = status;
    setStatus(status);
  }

  @Override
  public void sendError(int status, @Nullable String message) {
    sendError(status);
  }

  @Override
  public void setContentLength(int length) {
    // the length is known only when the body is complete
  }

  @Override
  public void setContentLengthLong(long length) {
    // as above
  }

  @Override
  public void flushBuffer() {
    // nothing leaves before the body is complete
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  @Override
  public void resetBuffer() {
    if (writer != null) {
      writer.flush();
    }
    body.reset();
  }

  private static final class Capture extends ServletOutputStream {
    private final ByteArrayOutputStream body;

    Capture(ByteArrayOutputStream body) {
      this.body = body;
    }

    @Override
    public void write(int octet) {
      body.write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      body.write(octets, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("a kept page is not written asynchronously");
    }
  }
}
