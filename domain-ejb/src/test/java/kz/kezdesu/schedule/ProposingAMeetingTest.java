package kz.kezdesu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.schedule.model.MeetingProposal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Decree("1.4d")
class ProposingAMeetingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
  private static final Instant IN_TIME = Instant.parse("2026-12-01T18:59:59Z");
  private static final Instant TOO_LATE = Instant.parse("2026-12-01T19:00:00Z");
  private static final TypedText WORDS = new TypedText("Семей", "Семей", "");

  @Test
  void aMeetingOfTheComingYearIsTakenAsTyped() {
    PlannedMeeting meeting = read("2027-03-18", "15:00", "120", WORDS);

    assertThat(meeting.startsAt()).isEqualTo(Instant.parse("2027-03-18T10:00:00Z"));
    assertThat(meeting.endsAt()).isEqualTo(Instant.parse("2027-03-18T12:00:00Z"));
  }

  @ParameterizedTest(name = "{0} is no day of 2027")
  @CsvSource({"2026-12-31, year", "2028-01-01, year", "18.03.2027, form", "'', form"})
  void onlyDaysOfTheYearThatTheProposalIsForAreTaken(String day, String fault) {
    assertThat(faults(day, "15:00", "120", WORDS))
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple("proposal_day", fault));
  }

  @ParameterizedTest
  @CsvSource({"14", "601", "-1", "x", "''", "999999999999"})
  void aMeetingTakesAQuarterOfAnHourToTenHours(String minutes) {
    assertThat(faults("2027-03-18", "15:00", minutes, WORDS))
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple("proposal_minutes", "range"));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(faults("x", "x", "x", TypedText.nothing()))
        .extracting(Fault::field)
        .contains(
            "proposal_day",
            "proposal_time",
            "proposal_minutes",
            "proposal_placeKk",
            "proposal_placeRu",
            "proposal_themeKk",
            "proposal_whyRu");
  }

  @Test
  void whatIsSentAfterTheFirstOfDecemberIsLateAndNotLost() {
    MeetingProposal inTime = proposal();
    inTime.send("approver", IN_TIME);
    MeetingProposal late = proposal();
    late.send("approver", TOO_LATE);

    assertThat(inTime.row().isLate()).isFalse();
    assertThat(late.row().isLate()).isTrue();
    assertThat(late.getStatus()).isEqualTo(ProposalStatus.SENT);
  }

  @Test
  void correctingAfterARemarkDoesNotMakeItLate() {
    MeetingProposal proposal = proposal();
    proposal.send("approver", IN_TIME);
    proposal.giveBack("Укажите место точнее", "media", TOO_LATE);
    proposal.rewrite(UUID.randomUUID(), read("2027-03-19", "15:00", "120", WORDS));
    proposal.send("approver", TOO_LATE);
    proposal.accept("media", TOO_LATE);

    assertThat(proposal.row().isLate()).isFalse();
    assertThat(proposal.steps())
        .extracting(ProposalStep::to)
        .containsExactly(
            ProposalStatus.SENT,
            ProposalStatus.RETURNED,
            ProposalStatus.SENT,
            ProposalStatus.ACCEPTED);
  }

  @Test
  void whatWasSentIsNotRewritten() {
    MeetingProposal proposal = proposal();
    proposal.send("approver", IN_TIME);

    assertThatThrownBy(
            () -> proposal.rewrite(UUID.randomUUID(), read("2027-03-19", "15:00", "120", WORDS)))
        .isInstanceOf(ProposalIsClosed.class);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusLeadsWhereItMay(ProposalStatus from) {
    List<ProposalStatus> allowed =
        switch (from) {
          case DRAFT, RETURNED -> List.of(ProposalStatus.SENT, ProposalStatus.WITHDRAWN);
          case SENT ->
              List.of(ProposalStatus.RETURNED, ProposalStatus.ACCEPTED, ProposalStatus.WITHDRAWN);
          case ACCEPTED -> List.of(ProposalStatus.RETURNED);
          case WITHDRAWN -> List.of();
        };

    assertThat(List.of(ProposalStatus.values()).stream().filter(from::leadsTo))
        .containsExactlyElementsOf(allowed);
  }

  @ParameterizedTest
  @EnumSource
  void aScheduleGoesFromCompilingToApproval(ScheduleStatus from) {
    List<ScheduleStatus> allowed =
        switch (from) {
          case COMPILING, RETURNED -> List.of(ScheduleStatus.SUBMITTED);
          case SUBMITTED -> List.of(ScheduleStatus.RETURNED, ScheduleStatus.APPROVED);
          case APPROVED -> List.of();
        };

    assertThat(List.of(ScheduleStatus.values()).stream().filter(from::leadsTo))
        .containsExactlyElementsOf(allowed);
  }

  private static MeetingProposal proposal() {
    return new MeetingProposal(
        UUID.randomUUID(),
        "moh",
        2027,
        UUID.randomUUID(),
        read("2027-03-18", "15:00", "120", WORDS));
  }

  private static List<Fault> faults(String day, String time, String minutes, TypedText words) {
    return assertThatThrownBy(() -> read(day, time, minutes, words))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .actual()
        .faults();
  }

  private static PlannedMeeting read(String day, String time, String minutes, TypedText words) {
    return ProposalRules.meeting(
        new WriteProposal(
            0,
            0,
            UUID.randomUUID(),
            "moh",
            2027,
            "100000000",
            day,
            time,
            minutes,
            "OFFLINE",
            words,
            words,
            words,
            false),
        TODAY,
        "100000000"::equals);
  }
}
