package kz.kezdesu.portal.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A posted form with files, as browsers and others send it. */
class AFormThatComesInPartsTest {
  private static final String TYPE = "multipart/form-data; boundary=----x7";
  private static final String FIELD =
      "------x7\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n";
  private static final String FILE =
      "------x7\r\nContent-Disposition: form-data; name=\"f\"; filename=\"";
  private static final String END = "------x7--\r\n";

  private final List<String> taken = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 65_536})
  void isReadWholeHoweverItIsCutUp(int atOnce) throws IOException {
    String tricky = "\r\n------x\r\n-\r\n\r\n------x6--\r\nконец\r";
    String body =
        FIELD
            + "word\r\n"
            + FILE
            + "a %22b%22.png\"\r\nContent-Type: image/png\r\n\r\n"
            + tricky
            + "\r\n"
            + FILE
            + "\"\r\n\r\n\r\n"
            + FIELD.replace("form", "after")
            + "ә\r\n"
            + END;

    Map<String, String> fields = read(TYPE, cutUp(body.getBytes(UTF_8), atOnce), 100_000);

    assertThat(fields).isEqualTo(Map.of("form", "word", "after", "ә"));
    assertThat(taken).containsExactly("word|a \"b\".png|" + tricky, "word||");
  }

  @Test
  void whatIsLongerThanTheLimitIsNotRead() {
    String body = FILE + "a\"\r\n\r\n" + "x".repeat(200_000) + "\r\n" + END;

    assertThatThrownBy(() -> read(TYPE, cutUp(body.getBytes(UTF_8), 9000), 100_000))
        .isInstanceOf(FormTooLarge.class);
    String field = FIELD + "x".repeat(65_537) + "\r\n" + END;
    assertThatThrownBy(() -> read(TYPE, cutUp(field.getBytes(UTF_8), 9000), 100_000))
        .isInstanceOf(FormTooLarge.class);
    String many = (FIELD + "x\r\n").repeat(51) + END;
    assertThatThrownBy(() -> read(TYPE, cutUp(many.getBytes(UTF_8), 9000), 100_000))
        .isInstanceOf(FormTooLarge.class);
  }

  @Test
  void whatDoesNotComeWhollyIsNoForm() {
    for (String body :
        new String[] {
          "", "nothing", FILE + "a\"\r\n\r\nhalf", FILE + "a\"", FIELD + "x\r\n------x7"
        }) {
      assertThatThrownBy(() -> read(TYPE, cutUp(body.getBytes(UTF_8), 9000), 100_000))
          .as(body)
          .isInstanceOf(IOException.class);
    }
    for (String body : new String[] {"------x7 \r\n\r\n", "------x7\r\n\r\nx\r\n" + END}) {
      assertThatThrownBy(() -> read(TYPE, cutUp(body.getBytes(UTF_8), 9000), 100_000))
          .as(body)
          .isInstanceOf(FormBroken.class);
    }
    assertThatThrownBy(() -> read("multipart/form-data", cutUp(END.getBytes(UTF_8), 9000), 100_000))
        .isInstanceOf(FormBroken.class);
  }

  private Map<String, String> read(String type, InputStream body, long most) throws IOException {
    return Multipart.read(
        type,
        body,
        most,
        (before, name, content) ->
            taken.add(
                before.getOrDefault("form", "")
                    + "|"
                    + name
                    + "|"
                    + new String(content.readAllBytes(), UTF_8)));
  }

  /** The same bytes, so many at a time as a slow network brings them. */
  private static InputStream cutUp(byte[] bytes, int atOnce) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, atOnce));
      }
    };
  }
}
