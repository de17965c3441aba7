package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Supports trickle in, or come all at once: only the latter is worth an administrator's look. */
class SupportsThatStandOutTest {
  private static final Instant MORNING = Instant.parse("2026-11-16T04:00:00Z");

  @Test
  void hoursWithAFewSupportsAreSummedUp() {
    SupportCourse course = SupportCourse.of(hours(1, 1, 2, 1, 9));

    assertThat(course).isEqualTo(new SupportCourse(List.of(), 14, 9));
  }

  @Test
  void twoHundredWithinAnHourStandOutBesideThoseWhoTrickleIn() {
    SupportCourse course = SupportCourse.of(hours(3, 1, 200, 2));

    assertThat(course.conspicuous()).containsExactly(hour(2, 200));
    assertThat(course).isEqualTo(new SupportCourse(course.conspicuous(), 6, 3));
  }

  @Test
  void whatIsSpreadOverSomeHoursStandsOutToo() {
    SupportCourse course = SupportCourse.of(hours(40, 40, 45, 40, 40));

    assertThat(course.conspicuous())
        .containsExactly(hour(2, 45), hour(4, 40), hour(3, 40), hour(1, 40), hour(0, 40));
    assertThat(course.others()).isZero();
  }

  @Test
  void aQuestionThatManySupportEveryHourHasNoHourThatStandsOut() {
    SupportCourse course = SupportCourse.of(everyHour(500, 20));

    assertThat(course).isEqualTo(new SupportCourse(List.of(), 10_000, 20));
  }

  @Test
  void evenThereFiveTimesAsMuchAsUsualStandsOut() {
    List<SupportHour> hours =
        Stream.concat(everyHour(500, 20).stream(), Stream.of(hour(500, 99), hour(501, 101)))
            .toList();

    assertThat(SupportCourse.of(hours).conspicuous()).containsExactly(hour(501, 101));
  }

  @Test
  void noMoreHoursAreToldThanCanBeRead() {
    SupportCourse course = SupportCourse.of(everyHour(30, 50));

    assertThat(course.conspicuous()).hasSize(SupportCourse.MOST);
    assertThat(course.others()).isEqualTo(6 * 50);
  }

  @Test
  void whatNobodySupportsHasNoHours() {
    assertThat(SupportCourse.of(List.of())).isEqualTo(new SupportCourse(List.of(), 0, 0));
  }

  private static List<SupportHour> hours(int... supports) {
    return IntStream.range(0, supports.length).mapToObj(i -> hour(i, supports[i])).toList();
  }

  private static List<SupportHour> everyHour(int many, int supports) {
    return IntStream.range(0, many).mapToObj(i -> hour(i, supports)).toList();
  }

  private static SupportHour hour(int after, int supports) {
    return new SupportHour(MORNING.plus(Duration.ofHours(after)), supports, 0);
  }
}
