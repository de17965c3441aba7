package kz.kezdesu.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final Path STANDARD = Path.of("/srv/kezdesu/var");

  @Test
  void startsTheDemonstrationOnLoopbackByDefault() {
    assertThat(Options.parse(STANDARD))
        .isEqualTo(new Options(8080, "127.0.0.1", STANDARD, true, false, false));
  }

  @Test
  void takesPortHostFolderAndNoDemo() {
    assertThat(
            Options.parse(
                STANDARD, "--port", "9080", "--host", "0.0.0.0", "--data", "/data/x", "--no-demo"))
        .isEqualTo(new Options(9080, "0.0.0.0", Path.of("/data/x"), false, false, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65001", "80a", "-1", "99999999999", ""})
  void refusesWhatIsNoPort(String value) {
    assertThatThrownBy(() -> Options.parse(STANDARD, "--port", value))
        .isInstanceOf(LaunchRefused.class);
  }

  @Test
  void namesAnUnknownOption() {
    assertThatThrownBy(() -> Options.parse(STANDARD, "--prot", "80"))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining("--prot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--data", "--host"})
  void missesTheValueOfAnOption(String option) {
    assertThatThrownBy(() -> Options.parse(STANDARD, option))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining(option);
    assertThatThrownBy(() -> Options.parse(STANDARD, option, "--no-demo"))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining(option);
  }
}
