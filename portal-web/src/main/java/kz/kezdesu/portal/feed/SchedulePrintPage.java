package kz.kezdesu.portal.feed;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.paper.Paper;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.portal.schedule.MeetingLines;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Document;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;

/** The schedule of a year on paper, filtered as its page: what there is to know today (1.4f). */
@RequestScoped
@At(
    path = "/{lang}/schedule.pdf",
    parameters = {
      Narrowing.YEAR,
      Narrowing.REGION,
      Narrowing.MINISTRY,
      Narrowing.FORMAT,
      Narrowing.KIND
    })
public class SchedulePrintPage implements Document {
  private static final int MOST_ROWS = 500;

  @EJB private MeetingCatalogue catalogue;
  @Inject private Narrowing narrowing;
  @Inject private MeetingLines lines;
  @Inject private Names names;
  @Inject private Dates dates;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;
  @Inject private Clock clock;

  private List<ScheduleRow> meetings = List.of();
  private List<String> narrowedTo = List.of();
  private List<String> approval = List.of();

  @Override
  public void load() {
    ScheduleFilter filter = narrowing.filter(1);
    turnstile.pass(Wish.PAPER, visit.request());
    meetings = catalogue.schedule(filter, MOST_ROWS);
    narrowedTo = narrowing.words(filter);
    approval =
        catalogue
            .scheduleVersion(narrowing.year())
            .map(
                version ->
                    texts.of(
                        "schedule_schedule.version",
                        Integer.toString(version.year()),
                        version.number(),
                        dates.plain(version.approvedOn()),
                        version.approvalNumber()))
            .stream()
            .toList();
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE);
  }

  @Override
  public Content content() {
    return new Content(PaperForm.PDF.type(), PaperForm.PDF.of(paper()));
  }

  private Paper paper() {
    List<String> title =
        new ArrayList<>(
            List.of(texts.of("schedule_schedule.title", Integer.toString(narrowing.year()))));
    title.addAll(narrowedTo);
    List<String> foot = new ArrayList<>(approval);
    if (meetings.isEmpty()) {
      foot.add(0, texts.of("schedule_schedule.none"));
    }
    foot.add(texts.of("feed.print.time"));
    foot.add(texts.of("feed.print.as_of", dates.moment(clock.instant()), narrowing.page()));
    return new Paper(
        visit.getLanguage(),
        List.of(),
        title,
        List.of(
            new Paper.Column(texts.of("feed.print.when"), 16),
            new Paper.Column(texts.of("feed.print.who"), 20),
            new Paper.Column(texts.of("feed.print.where"), 24),
            new Paper.Column(texts.of("feed.print.theme"), 22),
            new Paper.Column(texts.of("feed.print.standing"), 18)),
        meetings.stream().map(this::row).toList(),
        foot);
  }

  private List<String> row(ScheduleRow meeting) {
    Language language = visit.getLanguage();
    String standing = lines.state(meeting, clock.instant()).words();
    LocalText reason = meeting.reason();
    boolean off = meeting.status().isOff() && reason != null;
    return List.of(
        dates.dayInYear(meeting.startsAt())
            + "\n"
            + dates.hours(meeting.startsAt(), meeting.plannedMinutes()),
        names.minister(meeting.ministryCode()),
        names.region(meeting.regionKato())
            + "\n"
            + meeting.place().in(language)
            + "\n"
            + texts.of("meeting_format." + meeting.format()),
        meeting.theme().in(language),
        off
            ? standing + "\n" + texts.of("site.reason", Objects.requireNonNull(reason).in(language))
            : standing);
  }
}
