package kz.kezdesu.portal.stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.language.Language;
import kz.kezdesu.live.AnnouncementFeed;
import kz.kezdesu.live.AnnouncementKind;
import kz.kezdesu.live.AnnouncementRow;
import kz.kezdesu.live.Course;
import kz.kezdesu.meeting.BroadcastKind;
import kz.kezdesu.meeting.BroadcastRow;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.portal.schedule.MeetingLines;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Label;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionFilter;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionSort;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it goes on: what is being answered, what was announced, how the agenda goes. Before
 * the meeting the page says when; afterwards it is the record.
 */
@Named
@RequestScoped
@At(path = "/{lang}/meetings/{id}/live", view = "/stream/live.xhtml")
public class LivePage implements Page {
  @EJB private MeetingCatalogue catalogue;
  @EJB private AnnouncementFeed feed;
  @EJB private QuestionCatalogue questions;
  @Inject private MeetingLines meetingLines;
  @Inject private Names names;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private Clock clock;

  private @Nullable MeetingDetail meeting;
  private List<Label> labels = List.of();
  private List<Crumb> crumbs = List.of();
  private Instant now = Instant.EPOCH;
  private Course course = Course.of(List.of());
  private List<Line> lines = List.of();
  private @Nullable QuestionRow answered;
  private @Nullable QuestionRow next;

  /** An announcement with the question it is about. */
  public record Line(AnnouncementRow announcement, @Nullable QuestionRow question) {
    /** Whether the house worded it, so that the question says more than the text. */
    public boolean isAboutQuestion() {
      return question != null;
    }

    /** The language of the text as the visitor gets it. */
    public String language(Language wanted) {
      return (announcement.text().has(wanted) ? wanted : Language.RU).code();
    }
  }

  @Override
  public void load() {
    now = clock.instant();
    MeetingDetail found = catalogue.publicDetail(visit.id("id"));
    meeting = found;
    labels = meetingLines.of(found.line()).tags();
    crumbs =
        List.of(
            new Crumb("/schedule", texts.of("site.nav.schedule")),
            new Crumb("/meetings/" + found.id(), names.inRegion(found.line().regionKato())));
    List<AnnouncementRow> announcements = feed.after(found.id(), 0, AnnouncementFeed.ALL);
    course = Course.of(announcements);
    Map<Long, QuestionRow> known = new HashMap<>();
    List<Line> all = new ArrayList<>();
    for (AnnouncementRow row : announcements) {
      all.add(new Line(row, question(row.questionId(), known)));
    }
    Collections.reverse(all);
    lines = List.copyOf(all);
    if (isLive()) {
      answered = question(course.questionNow(), known);
      next = nextOf(found.id());
    }
  }

  private @Nullable QuestionRow question(@Nullable Long id, Map<Long, QuestionRow> known) {
    if (id == null) {
      return null;
    }
    QuestionRow row = known.get(id);
    if (row == null) {
      row = questions.lineIfPublic(id).orElse(null);
      if (row != null) {
        known.put(id, row);
      }
    }
    return row;
  }

  private @Nullable QuestionRow nextOf(long meetingId) {
    return questions
        .questions(
            new QuestionFilter(meetingId, QuestionStatus.PUBLISHED, null),
            QuestionSort.RANK,
            course.taken().size() + 1)
        .stream()
        .filter(row -> !course.taken().contains(row.id()))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Set<String> tags() {
    long id = getMeeting().id();
    return Set.of(Tags.meeting(id), Tags.live(id));
  }

  public MeetingDetail getMeeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  public List<Label> getLabels() {
    return labels;
  }

  public List<Crumb> getCrumbs() {
    return crumbs;
  }

  /** The meeting is going on. */
  public boolean isLive() {
    return getMeeting().status() == MeetingStatus.LIVE;
  }

  /** The meeting has been announced and will come. */
  public boolean isComing() {
    return getMeeting().status() == MeetingStatus.ANNOUNCED
        || getMeeting().status() == MeetingStatus.PLANNED;
  }

  /** The meeting has been; the page is its record. */
  public boolean isRecord() {
    return getMeeting().status().hasBegun() && !isLive();
  }

  /** The meeting will not be on its day. */
  public boolean isOff() {
    return getMeeting().status().isOff();
  }

  /** When the meeting is to end. */
  public Instant getPlannedEnd() {
    return getMeeting()
        .line()
        .startsAt()
        .plus(Duration.ofMinutes(getMeeting().line().plannedMinutes()));
  }

  public Instant getNow() {
    return now;
  }

  public Course getCourse() {
    return course;
  }

  /** The announcements, the newest first. */
  public List<Line> getLines() {
    return lines;
  }

  /** The question that is being answered; null when none is. */
  public @Nullable QuestionRow getAnswered() {
    return answered;
  }

  /** The question that comes next in the ranking; null when none is left. */
  public @Nullable QuestionRow getNext() {
    return next;
  }

  public AgendaBar getAgenda() {
    return AgendaBar.of(getMeeting(), now);
  }

  /** Where the meeting can be watched. */
  public List<BroadcastRow> getPictures() {
    return broadcasts(BroadcastKind.VIDEO);
  }

  /** Where people comment on it. */
  public List<BroadcastRow> getCommentPages() {
    return broadcasts(BroadcastKind.COMMENTS);
  }

  private List<BroadcastRow> broadcasts(BroadcastKind kind) {
    return getMeeting().broadcasts().stream().filter(row -> row.kind() == kind).toList();
  }

  /** Whether a line says which question, so that the page can show it. */
  public boolean isShowing(Line line) {
    AnnouncementKind kind = line.announcement().kind();
    return line.isAboutQuestion() && kind == AnnouncementKind.NOW_ANSWERING;
  }
}
