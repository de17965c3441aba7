package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Coverage.Cell;
import kz.kezdesu.decree.Coverage.Channel;
import kz.kezdesu.decree.Coverage.Content;
import org.junit.jupiter.api.Test;

/** Three contents in three channels, each with a proof. */
@Decree("1.4f")
class CoverageTest {
  @Test
  void nineThingsAreWanted() {
    assertThat(Coverage.wanted()).hasSize(9).doesNotHaveDuplicates();
    assertThat(new Coverage(Set.of()).missing()).isEqualTo(Coverage.wanted());
  }

  @Test
  void onlyAllOfThemAreEnough() {
    assertThat(new Coverage(Set.copyOf(Coverage.wanted())).breach()).isEmpty();
    for (Cell cell : Coverage.wanted()) {
      Set<Cell> others = new HashSet<>(Coverage.wanted());
      others.remove(cell);
      assertThat(new Coverage(others).missing()).containsExactly(cell);
      assertThat(new Coverage(others).breach()).isPresent();
    }
  }

  @Test
  void theBreachSaysHowManyAreMissing() {
    Coverage two =
        new Coverage(
            Set.of(
                new Cell(Content.SCHEDULE, Channel.SITES),
                new Cell(Content.WAYS, Channel.PUBLIC_PLACES)));
    assertThat(two.breach())
        .hasValueSatisfying(
            breach -> {
              assertThat(breach.violation()).isEqualTo(Violation.COVERAGE_INCOMPLETE);
              assertThat(breach.clause()).isEqualTo("1.4f");
              assertThat(List.of("kk", "ru", "en"))
                  .allMatch(
                      language ->
                          breach.text(language).contains("7")
                              && breach.text(language).contains("9"));
            });
  }
}
