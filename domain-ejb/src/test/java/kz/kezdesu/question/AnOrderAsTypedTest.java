package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.question.RankFault.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer typed into the ranking of a meeting. */
@Decree("1.6")
class AnOrderAsTypedTest {
  @Test
  void mayBeUnfinished() {
    assertThat(faults(line("1", "", "", ""), line("2", "1", "Көп адам қолдады", "health")))
        .isEmpty();
  }

  @Test
  void needsAReasonForEachPlace() {
    List<RankFault> faults = faults(line("1", "1", " \u200b\n", "health"));
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).input()).isEqualTo(Input.REASON);
    assertThat(faults.get(0).fault()).isEqualTo("empty");
    assertThat(faults.get(0).breach()).isNotNull();
  }

  @Test
  void givesAPlaceOnceAndNamesBothWhoWantIt() {
    assertThat(faults(line("1", "2", "Себебі", ""), line("2", "2", "Себебі", "")))
        .extracting(RankFault::number)
        .containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "бірінші", "99999", "١", "1e3", "=1+1"})
  void countsPlacesInWholeNumbersFromOne(String place) {
    assertThat(faults(line("1", place, "Себебі", "")))
        .extracting(RankFault::fault)
        .containsExactly("form");
  }

  @Test
  void countsTheReasonInCodePoints() {
    assertThat(faults(line("1", "1", "😀".repeat(RankQuestions.LONGEST_REASON), ""))).isEmpty();
    assertThat(faults(line("1", "1", "😀".repeat(RankQuestions.LONGEST_REASON + 1), "")))
        .extracting(RankFault::fault)
        .containsExactly("long");
  }

  @Test
  void takesOnlyTopicsThatExist() {
    assertThat(faults(line("1", "", "", "weather")))
        .extracting(RankFault::input)
        .containsExactly(Input.TOPIC);
  }

  private static List<RankFault> faults(RankQuestions.Line... lines) {
    return new RankQuestions(7, "", Arrays.asList(lines)).faults(Set.of("health"));
  }

  private static RankQuestions.Line line(String number, String place, String reason, String topic) {
    return new RankQuestions.Line(number, place, reason, topic);
  }
}
