package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static kz.kezdesu.decree.Situations.workingDaysOf2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class DutyCalendarTest {
  @Test
  @Decree({"1.4c", "1.4d", "4.3", "6.1"})
  void theScheduleOf2027IsPreparedInDecemberAndApprovedInJanuary() {
    assertThat(DutyCalendar.proposals(2027).deadline())
        .isEqualTo(new Deadline("1.4d", day("2026-12-01")));
    assertThat(DutyCalendar.departmentalPlan(2027).deadline())
        .isEqualTo(new Deadline("1.4c", day("2026-12-15")));
    assertThat(DutyCalendar.submission(2027).deadline())
        .isEqualTo(new Deadline("6.1", day("2026-12-15")));
    assertThat(DutyCalendar.approval(2027).deadline())
        .isEqualTo(new Deadline("4.3", day("2027-01-10")));
  }

  @Test
  @Decree({"2", "3.2", "4.2"})
  void halfYearlyDutiesLastUntilTheHalfIsOver() {
    HalfYear second = new HalfYear(2026, 2);
    assertThat(DutyCalendar.information(second).deadline())
        .isEqualTo(new Deadline("2", day("2026-12-31")));
    assertThat(DutyCalendar.akimsSummary(second).deadline())
        .isEqualTo(new Deadline("3.2", day("2026-12-31")));
    assertThat(DutyCalendar.review(new HalfYear(2026, 1)).deadline())
        .isEqualTo(new Deadline("4.2", day("2026-06-30")));
  }

  @Test
  @Decree({"1.4c", "1.4d", "1.7", "2", "3.2", "4.2", "4.3", "6.1"})
  void theYear2026HasAllItsDatesInOrder() {
    assertThat(DutyCalendar.fallingIn(2026, draft2022()))
        .extracting(duty -> duty.deadline().clause(), duty -> duty.deadline().day())
        .containsExactly(
            tuple("4.3", day("2026-01-10")),
            tuple("1.7", day("2026-01-25")),
            tuple("1.7", day("2026-04-25")),
            tuple("2", day("2026-06-30")),
            tuple("3.2", day("2026-06-30")),
            tuple("4.2", day("2026-06-30")),
            tuple("1.7", day("2026-07-25")),
            tuple("1.7", day("2026-10-25")),
            tuple("1.4d", day("2026-12-01")),
            tuple("1.4c", day("2026-12-15")),
            tuple("6.1", day("2026-12-15")),
            tuple("2", day("2026-12-31")),
            tuple("3.2", day("2026-12-31")),
            tuple("4.2", day("2026-12-31")));
  }

  @Test
  @Decree("1.1")
  void anEditionThatWantsAMeetingAQuarterMakesFourDutiesOfIt() {
    assertThat(DutyCalendar.fallingIn(2027, stricter()))
        .filteredOn(duty -> duty.deadline().clause().equals("1.1"))
        .extracting(duty -> duty.deadline().day(), DatedDuty::from, DatedDuty::who)
        .containsExactly(
            tuple(day("2027-03-31"), day("2027-01-01"), Obliged.CENTRAL_EXECUTIVE_BODY),
            tuple(day("2027-06-30"), day("2027-04-01"), Obliged.CENTRAL_EXECUTIVE_BODY),
            tuple(day("2027-09-30"), day("2027-07-01"), Obliged.CENTRAL_EXECUTIVE_BODY),
            tuple(day("2027-12-31"), day("2027-10-01"), Obliged.CENTRAL_EXECUTIVE_BODY));
    assertThat(DutyCalendar.fallingIn(2027, draft2022()))
        .noneMatch(duty -> duty.deadline().clause().equals("1.1"));
  }

  @Test
  @Decree({"1.1", "8"})
  void meetingsAreOwedFromTheQuarterInWhichTheEditionComesIntoForce() {
    assertThat(DutyCalendar.fallingIn(2026, new Editions(List.of(draft2022(), stricter()))))
        .filteredOn(duty -> duty.deadline().clause().equals("1.1"))
        .extracting(duty -> duty.deadline().day())
        .containsExactly(day("2026-09-30"), day("2026-12-31"));
  }

  @Test
  @Decree("1.7")
  void aStricterEditionMovesOnlyTheQuarterlyDates() {
    assertThat(DutyCalendar.fallingIn(2026, stricter()))
        .extracting(duty -> duty.deadline().day())
        .contains(day("2026-10-15"), day("2026-12-15"))
        .doesNotContain(day("2026-10-25"));
  }

  @Test
  @Decree("1.7")
  void theProgressDueInJanuaryIsAboutTheLastQuarterOfTheYearBefore() {
    DatedDuty january = DutyCalendar.fallingIn(2026, draft2022()).get(1);
    assertThat(january.from()).isEqualTo(day("2025-10-01"));
    assertThat(january.until()).isEqualTo(day("2025-12-31"));
    assertThat(january.who()).isEqualTo(Obliged.CENTRAL_EXECUTIVE_BODY);
  }

  @Test
  @Decree("4.3")
  void theApprovalOf2026WarnsOnTheFridayBeforeItsSaturday() {
    DatedDuty approval = DutyCalendar.approval(2026);
    assertThat(approval.deadline().warnDay(workingDaysOf2026())).isEqualTo(day("2026-01-09"));
    assertThat(approval.who()).isEqualTo(Obliged.GOVERNMENT);
    assertThat(approval.from()).isEqualTo(day("2026-01-01"));
    assertThat(approval.until()).isEqualTo(day("2026-12-31"));
  }
}
