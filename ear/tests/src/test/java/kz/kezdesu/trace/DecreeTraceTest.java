package kz.kezdesu.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The decree is in the code, and tests hold it there. */
class DecreeTraceTest {
  private static final Path DOCUMENT = Path.of("../../docs/decree-trace.md");

  private static DecreeTrace trace;

  @BeforeAll
  static void read() {
    trace = new DecreeTrace();
  }

  @Test
  void everyClauseThatHasCodeHasATestThatPassed() {
    assertThat(trace.clausesWithoutProof()).isEmpty();
  }

  @Test
  void onlyClausesOfTheDecreeAreCited() {
    assertThat(trace.unknownClauses()).isEmpty();
  }

  @Test
  void theDocumentSaysWhatIsThere() throws IOException {
    if (Boolean.getBoolean("kezdesu.test.write-trace")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, trace.document());
    }
    assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
        .as("docs/decree-trace.md is out of date; make it anew with: ./test trace")
        .isEqualTo(trace.document());
  }
}
