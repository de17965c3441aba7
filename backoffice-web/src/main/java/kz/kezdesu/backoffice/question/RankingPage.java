package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.answer.DeskPresence;
import kz.kezdesu.answer.DeskSubject;
import kz.kezdesu.answer.PresentRow;
import kz.kezdesu.backoffice.problem.CardWords;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.Faults;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.decree.Clauses;
import kz.kezdesu.decree.VoicedQuestions;
import kz.kezdesu.decree.VoicedQuestions.Voiced;
import kz.kezdesu.problem.OpenProblem;
import kz.kezdesu.question.OwedRanking;
import kz.kezdesu.question.QuestionLinking;
import kz.kezdesu.question.QuestionRanking;
import kz.kezdesu.question.RankFault;
import kz.kezdesu.question.RankQuestions;
import kz.kezdesu.question.RankingCriterion;
import kz.kezdesu.question.RankingLine;
import kz.kezdesu.question.RankingSheet;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.Topics;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * All questions voiced at a meeting on one page: their order with its reasons, their topics, and
 * the problems behind them (1.6). Without a meeting it lists the meetings to choose from.
 *
 * <p>Nothing typed is lost: neither when the order cannot be saved, nor when somebody else was
 * faster, nor when questions are linked in between.
 */
@Named
@ViewScoped
@InMenu(order = 30, roles = Role.OFFICER)
public class RankingPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PATH = "/question/ranking";

  @EJB private QuestionRanking ranking;
  @EJB private QuestionLinking linking;
  @EJB private Topics topics;
  @EJB private DeskPresence presence;
  @Inject private Notices notices;
  @Inject private Faults faults;
  @Inject private Texts texts;
  @Inject private Desk desk;
  @Inject private RankReasons reasons;

  private String meeting = "";
  private List<OwedRanking> meetings = List.of();
  private @Nullable RankingSheet sheet;
  private List<RankedLine> lines = new ArrayList<>();
  private String card = "";
  private CardWords words = new CardWords();
  private UUID token = UUID.randomUUID();
  private boolean saving;
  private List<PresentRow> present = List.of();

  /** Reads the meeting, or the meetings to choose from. */
  public void load() {
    if (meeting.isEmpty()) {
      meetings = ranking.held();
      return;
    }
    RankingSheet read = ranking.sheet(meetingId());
    sheet = read;
    lines = new ArrayList<>(read.lines().stream().map(RankedLine::new).toList());
  }

  /** After a deed: what the database says now, beside what was typed. */
  public void look() {
    if (sheet == null) {
      return;
    }
    present = presence.here(DeskSubject.RANKING, meetingId());
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!faces.isPostback()) {
      return;
    }
    if (saving && faces.isValidationFailed()) {
      ranking.faults(wish()).forEach(this::mark);
    }
    RankingSheet before = sheet;
    RankingSheet now = ranking.sheet(before.meeting().id());
    Map<String, RankingLine> rows =
        now.lines().stream()
            .collect(Collectors.toMap(line -> line.row().number(), Function.identity()));
    lines.forEach(
        line ->
            line.look(Objects.requireNonNullElse(rows.remove(line.getNumber()), line.getKnown())));
    rows.values().forEach(line -> lines.add(new RankedLine(line)));
    sheet = now;
    saving = false;
  }

  /** Who else has the same open. */
  public List<PresentRow> getPresent() {
    return present;
  }

  /** Saves order, reasons and topics. */
  public void save() throws IOException {
    saving = true;
    lines.sort(Comparator.comparingInt(RankedLine::order));
    ranking.rank(wish());
    notices.done("question_ranking.saved");
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + PATH + "?meeting=" + meetingId());
  }

  /**
   * Puts the lines into the suggested order; nothing is saved yet, and no reason is overwritten.
   */
  public void takeSuggestion() {
    lines.sort(Comparator.comparingInt((RankedLine line) -> line.getKnown().suggested().place()));
    for (RankedLine line : lines) {
      line.put(line.getKnown().suggested().place());
      if (line.getReason().isBlank()) {
        line.giveReason(reasons.byFacts(line.getKnown()));
      }
    }
  }

  /** One place up; a question without a place comes after the last one that has one. */
  public void up(RankedLine line) {
    List<RankedLine> placed = placed();
    int at = placed.indexOf(line);
    if (at < 0) {
      placed.add(line);
    } else if (at > 0) {
      placed.set(at, placed.get(at - 1));
      placed.set(at - 1, line);
    }
    number(placed);
  }

  /** One place down. */
  public void down(RankedLine line) {
    List<RankedLine> placed = placed();
    int at = placed.indexOf(line);
    if (at >= 0 && at < placed.size() - 1) {
      placed.set(at, placed.get(at + 1));
      placed.set(at + 1, line);
    }
    number(placed);
  }

  /** Links the ticked questions to the chosen card. */
  public void link() {
    lines.sort(Comparator.comparingInt(RankedLine::order));
    int linked = linking.link(cardId(), chosen());
    lines.forEach(RankedLine::letGo);
    notices.done("question_ranking.linked", linked, card);
  }

  /** Opens a new card and links the ticked questions to it. */
  public void linkToNew() {
    lines.sort(Comparator.comparingInt(RankedLine::order));
    RankingSheet read = sheet();
    long id =
        linking.linkToNew(
            new OpenProblem(
                token,
                read.meeting().ministryCode(),
                read.meeting().regionKato(),
                words.getTopic(),
                words.title(),
                words.plan(),
                words.getDueOn()),
            chosen());
    lines.forEach(RankedLine::letGo);
    words = new CardWords();
    token = UUID.randomUUID();
    notices.done("question_ranking.opened", Long.toString(id));
  }

  /** What is missing by the decree, for the order as it stands on the page. */
  public List<Breach> getMissing() {
    return new VoicedQuestions(
            lines.stream()
                .map(
                    line ->
                        new Voiced(
                            line.getNumber(),
                            line.order() == Integer.MAX_VALUE || line.order() == 0
                                ? null
                                : line.order(),
                            line.getReason(),
                            line.getKnown().problem() != null,
                            line.getTopic()))
                .toList())
        .breaches();
  }

  /** How many questions are neither placed nor linked. */
  public long getWithoutPlace() {
    return lines.stream()
        .filter(line -> !line.isPlaced() && line.getKnown().problem() == null)
        .count();
  }

  /** How many questions have a place and no reason for it. */
  public long getWithoutReason() {
    return lines.stream().filter(line -> line.isPlaced() && line.getReason().isBlank()).count();
  }

  /** How many questions have no topic. */
  public long getWithoutTopic() {
    return lines.stream().filter(line -> line.getTopic().isEmpty()).count();
  }

  /** The wording of the clause that all this follows. */
  public String getClause() {
    return Clauses.of("1.6").title(desk.getLanguage().code());
  }

  public List<RankingCriterion> getCriteria() {
    return Arrays.asList(RankingCriterion.values());
  }

  public List<Topic> getTopics() {
    return topics.offered(null);
  }

  /** The main topics, and those beside the line's own: all of them in each line would be many. */
  public List<Topic> topicsFor(RankedLine line) {
    String main = topics.topic(line.getTopic()).map(Topic::getMainCode).orElse("");
    return topics.offered(line.getTopic()).stream()
        .filter(topic -> topic.isMain() || topic.getMainCode().equals(main))
        .toList();
  }

  public boolean isChoosing() {
    return meeting.isEmpty();
  }

  public RankingSheet getSheet() {
    return sheet();
  }

  public List<RankedLine> getLines() {
    return lines;
  }

  public List<OwedRanking> getMeetings() {
    return meetings;
  }

  public CardWords getWords() {
    return words;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = Objects.requireNonNullElse(meeting, "");
  }

  public String getCard() {
    return card;
  }

  public void setCard(@Nullable String card) {
    this.card = Objects.requireNonNullElse(card, "");
  }

  private RankQuestions wish() {
    RankingSheet read = sheet();
    return new RankQuestions(
        read.meeting().id(), read.mark(), lines.stream().map(RankedLine::wish).toList());
  }

  private List<String> chosen() {
    return lines.stream().filter(RankedLine::isChosen).map(RankedLine::getNumber).toList();
  }

  private List<RankedLine> placed() {
    return new ArrayList<>(
        lines.stream()
            .filter(RankedLine::isPlaced)
            .sorted(Comparator.comparingInt(RankedLine::order))
            .toList());
  }

  private void number(List<RankedLine> placed) {
    for (int at = 0; at < placed.size(); at++) {
      placed.get(at).put(at + 1);
    }
    lines.sort(Comparator.comparingInt(RankedLine::order));
  }

  private void mark(RankFault fault) {
    int at = lines.stream().map(RankedLine::getNumber).toList().indexOf(fault.number());
    String input = fault.input().name().toLowerCase(Locale.ROOT);
    Breach breach = fault.breach();
    String why =
        breach == null
            ? texts.of(
                "question_ranking.fault." + input + "." + fault.fault(),
                fault.number(),
                fault.limit())
            : breach.text(desk.getLanguage().code());
    faults.say("ranking:lines:" + at + ":" + input, why);
  }

  private RankingSheet sheet() {
    if (sheet == null) {
      throw new NotFound(meeting);
    }
    return sheet;
  }

  private long meetingId() {
    return number(meeting);
  }

  private long cardId() {
    return number(card);
  }

  private static long number(String typed) {
    if (!typed.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(typed);
    }
    return Long.parseLong(typed);
  }
}
