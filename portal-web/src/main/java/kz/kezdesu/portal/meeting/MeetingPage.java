package kz.kezdesu.portal.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kezdesu.agreement.AgreementCatalogue;
import kz.kezdesu.agreement.HeldAgreement;
import kz.kezdesu.analysis.CitedRanking;
import kz.kezdesu.analysis.RankingCatalogue;
import kz.kezdesu.convenience.ConvenienceCatalogue;
import kz.kezdesu.convenience.PollDetail;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.AgendaRow;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.portal.schedule.MeetingLine;
import kz.kezdesu.portal.schedule.MeetingLines;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionFilter;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionSort;
import kz.kezdesu.risk.TensionCatalogue;
import org.jspecify.annotations.Nullable;

/** One meeting: when and where, the one thing to do now, its agenda and its questions. */
@Named
@RequestScoped
@At(path = "/{lang}/meetings/{id}", view = "/meeting/meeting.xhtml")
public class MeetingPage implements Page {
  private static final int TOP_QUESTIONS = 10;
  private static final double GAP = 0.4;

  /** The one thing to do at a meeting's page. */
  public enum Deed {
    ASK,
    WATCH,
    READ,
    NONE
  }

  @EJB private MeetingCatalogue catalogue;
  @EJB private QuestionCatalogue questionCatalogue;
  @EJB private AgreementCatalogue agreementCatalogue;
  @EJB private TensionCatalogue tensionCatalogue;
  @EJB private RankingCatalogue rankingCatalogue;
  @EJB private ConvenienceCatalogue convenienceCatalogue;
  @Inject private MeetingLines lines;
  @Inject private MeetingSteps stepsOf;
  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private @Nullable MeetingDetail meeting;
  private @Nullable MeetingLine line;
  private List<AgendaSegment> agenda = List.of();
  private List<MeetingStep> steps = List.of();
  private List<QuestionRow> questions = List.of();
  private List<Crumb> crumbs = List.of();
  private List<HeldAgreement> agreed = List.of();
  private @Nullable LocalText deputy;
  private @Nullable CitedRanking ranking;
  private @Nullable LocalText whyThen;
  private @Nullable PollDetail poll;
  private long questionCount;
  private Deed deed = Deed.NONE;

  @Override
  public void load() {
    Instant now = clock.instant();
    MeetingDetail found = catalogue.publicDetail(visit.id("id"));
    meeting = found;
    line = lines.of(found.line());
    agreed = agreementCatalogue.held(found.line());
    deputy = tensionCatalogue.deputyOf(found.id()).orElse(null);
    ranking = rankingCatalogue.citedBy(found.id()).orElse(null);
    whyThen = convenienceCatalogue.reason(found.line()).orElse(null);
    poll = convenienceCatalogue.polls(found.line()).stream().findFirst().orElse(null);
    agenda = bar(found.agenda());
    steps = found.status().isOff() ? List.of() : stepsOf.of(found, now);
    QuestionFilter all = QuestionFilter.ofMeeting(found.id());
    questions = questionCatalogue.questions(all, QuestionSort.SUPPORTS, TOP_QUESTIONS);
    questionCount =
        questions.size() < TOP_QUESTIONS ? questions.size() : questionCatalogue.count(all);
    deed = deedAt(found, now);
    crumbs =
        List.of(
            new Crumb("/", texts.of("site.home")),
            new Crumb("/schedule", texts.of("site.nav.schedule")));
  }

  private static Deed deedAt(MeetingDetail meeting, Instant now) {
    if (meeting.line().takesQuestions(now)) {
      return Deed.ASK;
    }
    return switch (meeting.status()) {
      case ANNOUNCED, LIVE -> Deed.WATCH;
      case HELD, CLOSED -> Deed.READ;
      case PLANNED, POSTPONED, CANCELLED, NOT_HELD -> Deed.NONE;
    };
  }

  private static List<AgendaSegment> bar(List<AgendaRow> items) {
    List<AgendaSegment> bar = new ArrayList<>();
    double x = 0;
    for (AgendaRow item : items) {
      String css =
          switch (item.part()) {
            case REPORT -> "s-report";
            case ANSWERS -> "s-talk";
            case CLOSING -> "s-close";
          };
      double gap = x == 0 ? 0 : GAP;
      bar.add(new AgendaSegment(item, x + gap, item.minutes() - gap, css));
      x += item.minutes();
    }
    return List.copyOf(bar);
  }

  @Override
  public Set<String> tags() {
    MeetingDetail shown = getMeeting();
    Set<String> tags =
        questions.stream().map(row -> Tags.question(row.id())).collect(Collectors.toSet());
    tags.add(Tags.meeting(shown.id()));
    return tags;
  }

  public MeetingDetail getMeeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  public @Nullable MeetingLine getLine() {
    return line;
  }

  public List<AgendaSegment> getAgenda() {
    return agenda;
  }

  /** The planned minutes, as the bar's width. */
  public int getBarWidth() {
    return Math.max(
        getMeeting().line().plannedMinutes(),
        agenda.stream().mapToInt(part -> part.item().minutes()).sum());
  }

  /** The most that the report may take (1.3). */
  public int getQuarterMinutes() {
    return getMeeting().line().plannedMinutes() / 4;
  }

  /** What the akimat has agreed to, and since when (1.4e). */
  public List<HeldAgreement> getAgreed() {
    return agreed;
  }

  /** The deputy prime minister who takes part; null when none does (4.4). */
  public @Nullable LocalText getDeputy() {
    return deputy;
  }

  public List<MeetingStep> getSteps() {
    return steps;
  }

  public List<QuestionRow> getQuestions() {
    return questions;
  }

  public long getQuestionCount() {
    return questionCount;
  }

  public List<Crumb> getCrumbs() {
    return crumbs;
  }

  public Deed getDeed() {
    return deed;
  }

  /** Its day is over, or the meeting itself. */
  public boolean isOver() {
    return getMeeting().status() == MeetingStatus.HELD
        || getMeeting().status() == MeetingStatus.CLOSED;
  }

  /** What the ranking that the meeting cites says of its region; null when it cites none. */
  public @Nullable CitedRanking getRanking() {
    return ranking;
  }

  /** Why day and time suit the people; null when nothing is said of them. */
  public @Nullable LocalText getWhyThen() {
    return whyThen;
  }

  /** The last poll for its time; null when nobody was asked. */
  public @Nullable PollDetail getPoll() {
    return poll;
  }

  /** The day on which that ranking was adopted. */
  public LocalDate getRankedOn() {
    return ranking == null
        ? LocalDate.EPOCH
        : Almaty.dayOf(Objects.requireNonNullElse(ranking.row().adoptedAt(), Instant.EPOCH));
  }

  public boolean isClosed() {
    return getMeeting().status() == MeetingStatus.CLOSED;
  }
}
