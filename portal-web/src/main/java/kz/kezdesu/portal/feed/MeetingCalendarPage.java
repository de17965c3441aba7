package kz.kezdesu.portal.feed;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Document;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Visit;

/** One meeting for a calendar; with it the meeting that took its place, where one did. */
@RequestScoped
@At(path = "/{lang}/meetings/{id}.ics")
public class MeetingCalendarPage implements Document {
  @EJB private MeetingCatalogue catalogue;
  @Inject private MeetingEvents events;
  @Inject private Visit visit;

  private List<ScheduleRow> meetings = List.of();

  @Override
  public void load() {
    meetings = events.withSuccessors(catalogue.publicDetail(visit.id("id")).line());
  }

  @Override
  public Set<String> tags() {
    return meetings.stream().map(meeting -> Tags.meeting(meeting.id())).collect(Collectors.toSet());
  }

  @Override
  public Content content() {
    return new Content(
        CalendarText.TYPE,
        events.calendar(
            events.title(meetings.get(0)),
            visit.whole("/meetings/" + meetings.get(0).id()),
            meetings));
  }
}
