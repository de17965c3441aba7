package kz.kezdesu.portal.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Notice;
import kz.kezdesu.decree.Publication;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.WrittenAnswer;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Label;
import kz.kezdesu.portal.shell.Texts;

/** The road of a meeting from announcement to quarterly progress, with the dates of the decree. */
@RequestScoped
public class MeetingSteps {
  /** Days before a date of the decree in which it is shown as due. */
  private static final int SOON = 7;

  @EJB private LawBook lawBook;
  @Inject private Texts texts;
  @Inject private Dates dates;

  public List<MeetingStep> of(MeetingDetail meeting, Instant now) {
    Edition edition = lawBook.coded(meeting.editionCode());
    Instant start = meeting.line().startsAt();
    LocalDate day = Almaty.dayOf(start);
    LocalDate today = Almaty.dayOf(now);
    List<MeetingStep> steps = new ArrayList<>();
    steps.add(announcement(meeting, edition));
    Instant closesAt = meeting.line().intakeClosesAt();
    if (closesAt != null) {
      Instant lastMoment = closesAt.minusNanos(1);
      steps.add(
          on(
              lastMoment.isBefore(now)
                  ? "meeting_meeting.step.intake_over"
                  : "meeting_meeting.step.intake",
              lastMoment));
    }
    Instant ended = meeting.endedAt();
    steps.add(
        ended == null
            ? on("meeting_meeting.step.meeting", start)
            : on("meeting_meeting.step.held", ended));
    steps.add(due("meeting_meeting.step.publication", Publication.due(day, edition).day(), today));
    steps.add(
        due(
            "meeting_meeting.step.written",
            WrittenAnswer.due(day, edition, lawBook.workingDays()).day(),
            today));
    steps.add(
        due("meeting_meeting.step.progress", Quarter.of(day).progressDue(edition).day(), today));
    return List.copyOf(steps);
  }

  private MeetingStep announcement(MeetingDetail meeting, Edition edition) {
    Instant announced = meeting.announcedAt();
    if (announced != null) {
      return on("meeting_meeting.step.announced", announced);
    }
    LocalDate last = new Notice(meeting.line().kind(), meeting.line().startsAt()).lastDay(edition);
    return new MeetingStep(
        texts.of("meeting_meeting.step.announce"), new Label(dates.until(last), ""));
  }

  private MeetingStep on(String key, Instant at) {
    return new MeetingStep(texts.of(key), new Label(dates.dayAndMonth(at), ""));
  }

  private MeetingStep due(String key, LocalDate day, LocalDate today) {
    boolean soon = !day.isBefore(today) && day.isBefore(today.plusDays(SOON));
    return new MeetingStep(texts.of(key), new Label(dates.until(day), soon ? "tag--due" : ""));
  }
}
