package kz.kezdesu.portal.feed;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.paper.Notice;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.portal.follow.QrPicture;
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
import org.jspecify.annotations.Nullable;

/** The notice of a meeting for public places, to be printed (1.4f). */
@RequestScoped
@At(path = "/{lang}/meetings/{id}/notice.pdf")
public class NoticePage implements Document {
  @EJB private MeetingCatalogue catalogue;
  @Inject private MeetingLines lines;
  @Inject private Names names;
  @Inject private Dates dates;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;
  @Inject private Clock clock;

  private @Nullable MeetingDetail meeting;

  @Override
  public void load() {
    meeting = catalogue.publicDetail(visit.id("id"));
    turnstile.pass(Wish.PAPER, visit.request());
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.meeting(loaded().id()));
  }

  @Override
  public Content content() {
    return new Content(PaperForm.PDF.type(), notice(loaded()).pdf());
  }

  private MeetingDetail loaded() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  private Notice notice(MeetingDetail detail) {
    ScheduleRow row = detail.line();
    Instant now = clock.instant();
    String page = visit.whole("/meetings/" + row.id());
    return new Notice(
        visit.getLanguage(),
        texts.of("feed.notice.kicker"),
        names.minister(row.ministryCode()) + " " + names.inRegion(row.regionKato()),
        standing(row, now),
        facts(detail),
        call(row, now),
        QrPicture.of(page).png(),
        page,
        texts.of("feed.notice.foot", dates.moment(now)));
  }

  /** What has become of it, unless it is simply announced. */
  private String standing(ScheduleRow row, Instant now) {
    return switch (row.status()) {
      case ANNOUNCED, LIVE -> "";
      case PLANNED -> texts.of("feed.notice.planned");
      case HELD, CLOSED -> lines.state(row, now).words();
      case POSTPONED, CANCELLED, NOT_HELD -> {
        LocalText reason = row.reason();
        String words = lines.state(row, now).words();
        yield reason == null
            ? words
            : words + ". " + texts.of("site.reason", reason.in(visit.getLanguage()));
      }
    };
  }

  private List<Notice.Fact> facts(MeetingDetail detail) {
    ScheduleRow row = detail.line();
    return List.of(
        new Notice.Fact(
            texts.of("feed.print.when"),
            dates.day(row.startsAt()) + "\n" + dates.hours(row.startsAt(), row.plannedMinutes()),
            true),
        new Notice.Fact(texts.of("feed.print.where"), row.place().in(visit.getLanguage()), true),
        new Notice.Fact(texts.of("feed.print.theme"), row.theme().in(visit.getLanguage()), false),
        new Notice.Fact(
            texts.of("meeting_meeting.host"), detail.hostName().in(visit.getLanguage()), false));
  }

  /** What a passer-by can do. */
  private String call(ScheduleRow row, Instant now) {
    Instant closesAt = row.intakeClosesAt();
    if (row.takesQuestions(now) && closesAt != null) {
      return texts.of("feed.notice.ask", dates.untilEndOf(closesAt));
    }
    if (row.status() == MeetingStatus.ANNOUNCED || row.status() == MeetingStatus.LIVE) {
      return texts.of("feed.notice.watch");
    }
    return texts.of("feed.notice.read");
  }
}
