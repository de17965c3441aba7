package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Decree({"1.4c", "1.4d", "1.8"})
class HostTest {
  @ParameterizedTest
  @EnumSource
  void aRegionalMeetingIsHeldByTheFirstHead(MeetingKind kind) {
    assertThat(Host.breach(kind, Post.FIRST_HEAD)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "FIRST_HEAD")
  void nobodyElseHoldsAScheduledOne(Post post) {
    assertThat(Host.breach(MeetingKind.SCHEDULED, post)).map(Breach::clause).contains("1.4d");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "FIRST_HEAD")
  void nobodyElseHoldsOneOutsideTheSchedule(Post post) {
    assertThat(Host.breach(MeetingKind.OFF_SCHEDULE, post)).map(Breach::clause).contains("1.8");
  }

  @ParameterizedTest
  @EnumSource(names = {"DEPUTY", "COMMITTEE_CHAIR"})
  void deputiesAndChairsStandInTheDepartmentalPlan(Post post) {
    assertThat(Host.breachInDepartmentalPlan(post)).isEmpty();
  }

  @Test
  void aFirstHeadIsRefusedInTheDepartmentalPlan() {
    assertThat(Host.breachInDepartmentalPlan(Post.FIRST_HEAD))
        .contains(Breach.of(Violation.DEPARTMENTAL_PLAN_HOST_WRONG));
    assertThat(Host.breachInDepartmentalPlan(Post.AKIM)).isPresent();
  }
}
