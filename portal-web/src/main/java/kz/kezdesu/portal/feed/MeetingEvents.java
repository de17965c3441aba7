package kz.kezdesu.portal.feed;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.RevisionRow;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.schedule.MeetingLines;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Meetings as events of a calendar. An event keeps its id for good; one that is called off or moved
 * stays as cancelled, and the meeting that takes its place is an event of its own.
 */
@RequestScoped
public class MeetingEvents {
  private static final Duration LOOK_AGAIN = Duration.ofHours(1);

  @EJB private MeetingCatalogue catalogue;
  @Inject private MeetingLines lines;
  @Inject private Names names;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private Clock clock;

  /**
   * A calendar of these meetings.
   *
   * @param name what people see above it
   * @param page the page that shows the same
   */
  byte[] calendar(String name, String page, List<ScheduleRow> meetings) {
    CalendarText text =
        new CalendarText()
            .raw("BEGIN", "VCALENDAR")
            .raw("VERSION", "2.0")
            .raw("PRODID", "-//Kezdesu//Schedule//" + visit.getLang().toUpperCase(Locale.ROOT))
            .raw("CALSCALE", "GREGORIAN")
            .text("NAME", name)
            .text("X-WR-CALNAME", name)
            .raw("URL", page)
            .raw("REFRESH-INTERVAL;VALUE=DURATION", LOOK_AGAIN.toString())
            .raw("X-PUBLISHED-TTL", LOOK_AGAIN.toString());
    if (meetings.isEmpty()) {
      // A calendar must hold something; the zone of the house says nothing wrong.
      text.raw("BEGIN", "VTIMEZONE")
          .raw("TZID", "Asia/Almaty")
          .raw("BEGIN", "STANDARD")
          .raw("DTSTART", "20240301T000000")
          .raw("TZOFFSETFROM", "+0600")
          .raw("TZOFFSETTO", "+0500")
          .raw("END", "STANDARD")
          .raw("END", "VTIMEZONE");
    }
    Map<Long, RevisionRow> revisions =
        catalogue.revisions(meetings.stream().map(ScheduleRow::id).toList());
    meetings.forEach(
        meeting -> event(text, meeting, Objects.requireNonNull(revisions.get(meeting.id()))));
    return text.raw("END", "VCALENDAR").bytes();
  }

  /** A meeting and those that took its place one after another. */
  List<ScheduleRow> withSuccessors(ScheduleRow meeting) {
    List<ScheduleRow> chain = new ArrayList<>(List.of(meeting));
    Long next = successor(meeting.id());
    while (next != null && chain.size() < 10) {
      ScheduleRow found = catalogue.publicDetail(next).line();
      chain.add(found);
      next = successor(found.id());
    }
    return chain;
  }

  private @Nullable Long successor(long id) {
    return Objects.requireNonNull(catalogue.revisions(List.of(id)).get(id)).replacedBy();
  }

  private void event(CalendarText text, ScheduleRow meeting, RevisionRow revision) {
    String page = visit.whole("/meetings/" + meeting.id());
    text.raw("BEGIN", "VEVENT")
        .raw("UID", "meeting-" + meeting.id() + "@kezdesu.kz")
        .moment("DTSTAMP", revision.changedAt())
        .moment("LAST-MODIFIED", revision.changedAt())
        .raw("SEQUENCE", Integer.toString(revision.number()))
        .moment("DTSTART", meeting.startsAt())
        .moment("DTEND", meeting.startsAt().plus(Duration.ofMinutes(meeting.plannedMinutes())))
        .text("SUMMARY", title(meeting))
        .text(
            "LOCATION",
            meeting.place().in(visit.getLanguage()) + ", " + names.region(meeting.regionKato()))
        .text("DESCRIPTION", description(meeting, page))
        .raw("URL", page)
        .text("CATEGORIES", names.ministry(meeting.ministryCode()))
        .raw("STATUS", status(meeting.status()))
        .raw("TRANSP", "TRANSPARENT")
        .raw("END", "VEVENT");
  }

  /** Who comes where, such as «Министр здравоохранения в области Абай». */
  String title(ScheduleRow meeting) {
    return names.minister(meeting.ministryCode()) + " " + names.inRegion(meeting.regionKato());
  }

  private String description(ScheduleRow meeting, String page) {
    List<String> words = new ArrayList<>();
    words.add(meeting.theme().in(visit.getLanguage()));
    words.add(lines.state(meeting, clock.instant()).words());
    LocalText reason = meeting.reason();
    if (meeting.status().isOff() && reason != null) {
      words.add(texts.of("site.reason", reason.in(visit.getLanguage())));
    }
    words.add(texts.of("meeting_format." + meeting.format()));
    words.add(page);
    return String.join("\n", words);
  }

  private static String status(MeetingStatus status) {
    if (status.isOff()) {
      return "CANCELLED";
    }
    return status == MeetingStatus.PLANNED ? "TENTATIVE" : "CONFIRMED";
  }
}
