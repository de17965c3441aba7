package kz.kezdesu.portal.feed;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Document;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;

/**
 * The schedule as a calendar to subscribe to, filtered as its page. Without a year it goes from the
 * current one into the next, so that nobody has to subscribe again.
 */
@RequestScoped
@At(
    path = "/{lang}/schedule.ics",
    parameters = {
      Narrowing.YEAR,
      Narrowing.REGION,
      Narrowing.MINISTRY,
      Narrowing.FORMAT,
      Narrowing.KIND
    })
public class ScheduleCalendarPage implements Document {
  private static final int AT_ONCE = 500;
  private static final int MOST = 2_000;

  @EJB private MeetingCatalogue catalogue;
  @Inject private Narrowing narrowing;
  @Inject private MeetingEvents events;
  @Inject private Texts texts;

  private List<ScheduleRow> meetings = List.of();
  private String name = "";

  @Override
  public void load() {
    ScheduleFilter filter = narrowing.filter(narrowing.wantedYear().isPresent() ? 1 : 2);
    List<ScheduleRow> found = new ArrayList<>(catalogue.schedule(filter, AT_ONCE));
    for (int before = 0; found.size() - before == AT_ONCE && found.size() < MOST; ) {
      before = found.size();
      ScheduleRow last = found.get(before - 1);
      found.addAll(catalogue.scheduleAfter(filter, last.startsAt(), last.id(), AT_ONCE));
    }
    meetings = found;
    List<String> words = new ArrayList<>(List.of(texts.of("site.line")));
    words.addAll(narrowing.words(filter));
    name = String.join(" · ", words);
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE);
  }

  @Override
  public Content content() {
    return new Content(CalendarText.TYPE, events.calendar(name, narrowing.page(), meetings));
  }
}
