package kz.kezdesu.portal.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.QuestionPart;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.RankingCriterion;
import kz.kezdesu.question.RankingWeights;
import kz.kezdesu.question.RegisterLine;
import kz.kezdesu.question.VoicedRegister;
import org.jspecify.annotations.Nullable;

/**
 * The register of all questions voiced at a meeting: the place of each with its reason, what the
 * facts suggested, and how they are weighed (1.6).
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/meetings/{id}/register",
    view = "/meeting/register.xhtml",
    parameters = {"after"})
public class RegisterPage implements Page {
  private static final int PAGE = 50;

  @EJB private MeetingCatalogue meetings;
  @EJB private VoicedRegister register;
  @EJB private AnswerCatalogue answers;
  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;

  private @Nullable ScheduleRow meeting;
  private QuestionPart<RegisterLine> part = QuestionPart.none();
  private List<Crumb> crumbs = List.of();
  private Map<Long, AnswerOutcome> outcomes = Map.of();
  private long count;

  @Override
  public void load() {
    ScheduleRow found = meetings.line(visit.id("id"));
    meeting = found;
    part =
        QuestionPart.read(
            visit.typed("after"),
            PAGE,
            "?",
            (after, most) -> register.lines(found.id(), after, most),
            RegisterLine::place);
    outcomes = answers.outcomes(part.rows().stream().map(line -> line.row().id()).toList());
    count = register.count(found.id());
    crumbs =
        List.of(
            new Crumb("/schedule", texts.of("site.nav.schedule")),
            new Crumb(
                "/meetings/" + found.id(),
                names.region(found.regionKato()) + ", " + dates.dayAndMonth(found.startsAt())));
  }

  @Override
  public Set<String> tags() {
    Set<String> tags = new HashSet<>();
    tags.add(Tags.meeting(getMeeting().id()));
    part.rows().forEach(line -> tags.add(Tags.question(line.row().id())));
    return tags;
  }

  public ScheduleRow getMeeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  public List<RegisterLine> getLines() {
    return part.rows();
  }

  /** What the answer to a question came to; null while none is published. */
  public @Nullable AnswerOutcome outcome(RegisterLine line) {
    return outcomes.get(line.row().id());
  }

  /** How many questions were voiced. */
  public long getCount() {
    return count;
  }

  /** The order cannot change any more. */
  public boolean isSettled() {
    return getMeeting().status() == MeetingStatus.CLOSED;
  }

  /** This is not the first page. */
  public boolean isContinued() {
    return part.continued();
  }

  /** The address of the next page; empty on the last one. */
  public String getNext() {
    return part.next();
  }

  public List<RankingCriterion> getCriteria() {
    return Arrays.asList(RankingCriterion.values());
  }

  /** How the criteria are weighed and were before, the latest first. */
  public List<RankingWeights> getWeights() {
    return RankingWeights.all();
  }

  public List<Crumb> getCrumbs() {
    return crumbs;
  }
}
