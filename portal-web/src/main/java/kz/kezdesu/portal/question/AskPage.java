package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.schedule.MeetingLine;
import kz.kezdesu.portal.schedule.MeetingLines;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.AskQuestion;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.SimilarQuestions;
import org.jspecify.annotations.Nullable;

/**
 * Where asking begins: the question itself. Without a meeting it lists those that take questions
 * now (1.4f).
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/questions/ask",
    view = "/question/ask.xhtml",
    shared = false,
    parameters = {"meeting", "region"})
public class AskPage extends AskStep {
  private static final int MOST_MEETINGS = 200;

  @EJB private MeetingCatalogue catalogue;
  @EJB private SimilarQuestions similar;
  @Inject private MeetingLines lines;
  @Inject private Filters filters;
  @Inject private Visit visit;
  @Inject private Clock clock;

  private List<MeetingLine> meetings = List.of();
  private List<MeetingLine> others = List.of();
  private @Nullable String region;
  private String begun = "";

  @Override
  public void load() {
    if (isForMeeting()) {
      asking().begin();
      return;
    }
    Instant now = clock.instant();
    region = filters.region();
    List<ScheduleRow> taking =
        catalogue.next(now, MOST_MEETINGS).stream().filter(row -> row.takesQuestions(now)).toList();
    meetings = lines.of(taking.stream().filter(this::isInRegion).toList());
    others = meetings.isEmpty() && region != null ? lines.of(taking) : List.of();
  }

  @Override
  public Outcome submit() {
    asking().begin();
    asking().take(fields());
    if (!asking().isTaking()) {
      return new Outcome.Again(CONFLICT);
    }
    begun = asking().begunElsewhere().orElse("");
    if (!begun.isEmpty()) {
      return new Outcome.Again(CONFLICT);
    }
    if (!visit.typed("form").isEmpty() && !asking().isOwnForm()) {
      asking().startAnew();
    }
    return accept();
  }

  @Override
  List<String> fields() {
    return List.of("kind", "text", "language", "website");
  }

  @Override
  String next() {
    return similar.suggest(asking().getMeeting().id(), asking().getText()).isEmpty()
        ? "place"
        : "similar";
  }

  private boolean isInRegion(ScheduleRow row) {
    return region == null || row.regionKato().equals(region);
  }

  /** The text of a question that was begun in another window; empty when there is none. */
  public String getBegun() {
    return begun;
  }

  /** The page is the first step for one meeting, not the list of meetings. */
  public boolean isForMeeting() {
    return !visit.typed("meeting").isBlank();
  }

  public List<MeetingLine> getMeetings() {
    return meetings;
  }

  /** What can be asked elsewhere when the chosen region has no such meeting. */
  public List<MeetingLine> getOthers() {
    return others;
  }

  public List<Choice> getRegions() {
    return filters.regions(region);
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }

  /** Question or proposal. */
  public List<Choice> getKinds() {
    return filters.constants(List.of(QuestionKind.values()), "question_kind", kind());
  }

  private QuestionKind kind() {
    return asking().value("kind").equals(QuestionKind.PROPOSAL.name())
        ? QuestionKind.PROPOSAL
        : QuestionKind.QUESTION;
  }

  /** The languages that a text can be in. */
  public List<Choice> getLanguages() {
    String chosen = asking().value("language", visit.getLang());
    return visit.getLanguages().stream()
        .map(one -> new Choice(one.code(), one.ownName(), one.code().equals(chosen)))
        .toList();
  }

  /** The longest text, in code points. */
  public int getLongest() {
    return AskQuestion.LONGEST_TEXT;
  }
}
