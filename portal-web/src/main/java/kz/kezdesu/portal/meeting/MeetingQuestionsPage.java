package kz.kezdesu.portal.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.QuestionPart;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionFilter;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionSort;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/** All public questions of a meeting, page after page. */
@Named
@RequestScoped
@At(
    path = "/{lang}/meetings/{id}/questions",
    view = "/meeting/questions.xhtml",
    parameters = {"status", "topic", "sort", "after"})
public class MeetingQuestionsPage implements Page {
  private static final int PAGE = 20;
  private static final List<QuestionStatus> OFFERED =
      List.of(
          QuestionStatus.PUBLISHED,
          QuestionStatus.VOICED,
          QuestionStatus.ANSWERED,
          QuestionStatus.HANDED_OVER);

  @EJB private MeetingCatalogue meetings;
  @EJB private QuestionCatalogue catalogue;
  @Inject private Filters filters;
  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;
  @Inject private Clock clock;

  private @Nullable ScheduleRow meeting;
  private @Nullable QuestionStatus status;
  private @Nullable String topic;
  private QuestionSort sort = QuestionSort.SUPPORTS;
  private QuestionPart<QuestionRow> part = QuestionPart.none();
  private List<Crumb> crumbs = List.of();
  private long count;
  private boolean asks;

  @Override
  public void load() {
    ScheduleRow found = meetings.line(visit.id("id"));
    meeting = found;
    asks = found.takesQuestions(clock.instant());
    status =
        filters.oneOf(QuestionStatus.class, "status").filter(QuestionStatus::isPublic).orElse(null);
    topic = filters.topic();
    sort = filters.oneOf(QuestionSort.class, "sort").orElse(QuestionSort.SUPPORTS);
    QuestionFilter filter = new QuestionFilter(found.id(), status, topic);
    part =
        QuestionPart.read(
            visit.typed("after"),
            PAGE,
            address() + "&",
            (after, most) -> catalogue.questionsAfter(filter, sort, after, most),
            QuestionRow::place);
    count = catalogue.count(filter);
    crumbs =
        List.of(
            new Crumb("/schedule", texts.of("site.nav.schedule")),
            new Crumb(
                "/meetings/" + found.id(),
                names.region(found.regionKato()) + ", " + dates.dayAndMonth(found.startsAt())));
  }

  private String address() {
    return "?status="
        + (status == null ? "" : status.name())
        + "&topic="
        + (topic == null ? "" : topic)
        + "&sort="
        + sort.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Set<String> tags() {
    Set<String> tags = new HashSet<>();
    tags.add(Tags.meeting(getMeeting().id()));
    part.rows().forEach(row -> tags.add(Tags.question(row.id())));
    return tags;
  }

  public ScheduleRow getMeeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  public List<QuestionRow> getRows() {
    return part.rows();
  }

  public long getCount() {
    return count;
  }

  /** The address of the next page; empty on the last one. */
  public String getNext() {
    return part.next();
  }

  /** The address of the first page with the same filters. */
  public String getFirst() {
    return address();
  }

  /** This is not the first page. */
  public boolean isContinued() {
    return part.continued();
  }

  /** Questions can be sent now. */
  public boolean isAsks() {
    return asks;
  }

  public List<Crumb> getCrumbs() {
    return crumbs;
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }

  public List<Choice> getStatuses() {
    return filters.constants(OFFERED, "question_status", status);
  }

  public List<Choice> getTopics() {
    return filters.topics(topic);
  }

  public List<Choice> getSorts() {
    return filters.constants(
        List.of(QuestionSort.SUPPORTS, QuestionSort.RANK, QuestionSort.NEWEST),
        "question_sort",
        sort);
  }
}
