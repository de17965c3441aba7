package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.AskQuestion;
import kz.kezdesu.question.Intake;
import kz.kezdesu.question.QuestionDraft;
import kz.kezdesu.question.QuestionDrafting;
import kz.kezdesu.question.QuestionIntake;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What all steps of asking share: the meeting, whether it takes questions, the draft, what was
 * typed and what is wrong with it. The draft is found by a cookie of its own for each meeting, so
 * that two meetings in two tabs do not disturb each other.
 */
@Named
@RequestScoped
public class Asking {
  private static final String COOKIE = "kezdesu_ask_";
  private static final String YES = "yes";

  @EJB private MeetingCatalogue meetings;
  @EJB private QuestionDrafting drafting;
  @EJB private QuestionIntake intake;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;
  @Inject private PortalAddress portal;
  @Inject private Clock clock;

  private @Nullable ScheduleRow meeting;
  private @Nullable Intake state;
  private @Nullable SecretCode token;
  private @Nullable QuestionDraft draft;
  private Map<String, String> posted = Map.of();
  private List<Fault> faults = List.of();
  private boolean lost;

  /**
   * Finds the meeting and the draft.
   *
   * @throws NotFound when there is no such meeting
   */
  void begin() {
    begin(meetings.line(meetingId()));
  }

  /**
   * Begins the form for a meeting with these answers. A draft that already has a text is left as it
   * is: somebody is at it.
   */
  public void beginWith(ScheduleRow found, Map<String, String> answers) {
    begin(found);
    if (getText().isEmpty()) {
      posted = answers;
      keep();
    }
  }

  private void begin(ScheduleRow found) {
    meeting = found;
    state = Intake.of(found, clock.instant());
    token = cookie(found.id()).flatMap(cookie -> SecretCode.of(cookie.getValue())).orElse(null);
    draft =
        Optional.ofNullable(token)
            .flatMap(drafting::find)
            .filter(kept -> kept.meetingId() == found.id())
            .orElse(null);
  }

  /** Takes what was typed into these fields. */
  void take(List<String> fields) {
    Map<String, String> typed = new HashMap<>();
    fields.forEach(field -> typed.put(field, visit.typed(field)));
    posted = typed;
  }

  /** Whether the posted form was made for this draft. */
  boolean isOwnForm() {
    return draft != null && draft.form().equals(visit.typed("form"));
  }

  /**
   * The text of a question that was begun for this meeting in another window, and that the typed
   * one would overwrite unseen; empty when there is none.
   */
  Optional<String> begunElsewhere() {
    return visit.typed("form").isEmpty()
        ? open()
            .map(kept -> kept.answer("text"))
            .filter(text -> !text.isEmpty() && !text.equals(wish().text()))
        : Optional.empty();
  }

  /** Whether what was typed into these fields can be taken; what cannot be is noted. */
  boolean isFaultless(List<String> fields) {
    faults = intake.faults(wish()).stream().filter(one -> fields.contains(one.field())).toList();
    return faults.isEmpty();
  }

  /** Keeps what was typed, cleaned, in the draft; the first time it begins one. */
  void keep() {
    AskQuestion clean = wish();
    Map<String, String> answers = new HashMap<>(posted);
    answers.computeIfPresent("text", (field, typed) -> clean.text());
    answers.computeIfPresent("name", (field, typed) -> clean.name());
    answers.computeIfPresent("email", (field, typed) -> clean.email());
    answers.computeIfPresent("phone", (field, typed) -> clean.phone());
    QuestionDraft before = draft;
    if (before == null || before.sent()) {
      turnstile.pass(Wish.DRAFT, visit.request());
      before = QuestionDraft.blank(getMeeting().id(), clock.instant());
      token = SecretCode.draw();
    }
    SecretCode secret = secret();
    draft = before.with(answers);
    drafting.keep(secret, draft);
    carry(secret);
  }

  /** The question is sent: from now on the draft only knows that. */
  void sent() {
    drafting.keep(secret(), draft().afterSending());
  }

  /** The form belongs to a draft that is no longer here: what it holds begins a new one. */
  void startAnew() {
    draft = null;
  }

  /** The draft has gone, or was never there. */
  void lose() {
    lost = true;
  }

  /** The draft while the form is being filled in. */
  Optional<QuestionDraft> open() {
    return Optional.ofNullable(draft).filter(kept -> !kept.sent());
  }

  /** Whether the question of this draft was sent. */
  boolean isSent() {
    return draft != null && draft.sent();
  }

  QuestionDraft draft() {
    if (draft == null) {
      throw new IllegalStateException("no draft");
    }
    return draft;
  }

  /** All answers so far as the question that would be sent. */
  AskQuestion wish() {
    return new AskQuestion(
        open().map(QuestionDraft::key).orElse("none"),
        getMeeting().id(),
        value("kind"),
        value("text"),
        value("language"),
        value("regionCode"),
        value("districtCode"),
        value("topic"),
        value("name"),
        value("hideName").equals(YES),
        value("email"),
        value("phone"),
        value("consent").equals(YES),
        visit.getLanguage());
  }

  public ScheduleRow getMeeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  public Intake getIntake() {
    if (state == null) {
      throw new IllegalStateException("not loaded");
    }
    return state;
  }

  /** The meeting takes questions now. */
  public boolean isTaking() {
    return getIntake().isOpen();
  }

  /** The meeting is announced and still to come: one can support its questions, and come to it. */
  public boolean isAhead() {
    return getMeeting().status() == MeetingStatus.ANNOUNCED;
  }

  /** The draft has gone. */
  public boolean isLost() {
    return lost;
  }

  /** The step can be shown. */
  public boolean isShown() {
    return isTaking() && !lost;
  }

  /** What stands in a field: what was just typed, else what was answered before. */
  public String value(String field) {
    return Optional.ofNullable(posted.get(field))
        .orElseGet(() -> open().map(kept -> kept.answer(field)).orElse(""));
  }

  /** What stands in a field, else what is usual. */
  public String value(String field, String usual) {
    return posted.containsKey(field)
            || open().filter(kept -> kept.answers().containsKey(field)).isPresent()
        ? value(field)
        : usual;
  }

  /** The box of this field is ticked. */
  public boolean isTicked(String field) {
    return value(field).equals(YES);
  }

  /** What is wrong with a field; null when nothing is. */
  public @Nullable Fault fault(String field) {
    return faults.stream().filter(one -> one.field().equals(field)).findFirst().orElse(null);
  }

  /** All that is wrong, in the order of the fields. */
  public List<Fault> getFaults() {
    return faults;
  }

  /** The word that makes a form this draft's own; empty before the first step. */
  public String getForm() {
    return open().map(QuestionDraft::form).orElse("");
  }

  /** The text that was typed or kept, for people who must take it elsewhere. */
  public String getText() {
    return value("text");
  }

  /** The visitor came from the last step to change an answer. */
  public boolean isChanging() {
    return visit.typed("back").equals("check");
  }

  /** The address of a step below the language, such as {@code /questions/ask/place?meeting=12}. */
  public String step(String name) {
    String path = name.isEmpty() ? "" : "/" + name;
    return "/questions/ask" + path + "?meeting=" + getMeeting().id();
  }

  /** The address of a step to which one goes from the last one, to change the answer to a field. */
  public String change(String name, String field) {
    return step(name) + "&back=check#" + field;
  }

  private long meetingId() {
    String digits = visit.typed("meeting").strip();
    if (!digits.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(digits);
    }
    return Long.parseLong(digits);
  }

  /** The draft's secret. */
  SecretCode secret() {
    if (token == null) {
      throw new IllegalStateException("no draft");
    }
    return token;
  }

  private Optional<Cookie> cookie(long meetingId) {
    return Optional.ofNullable(visit.request().getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE + meetingId))
        .findFirst();
  }

  private void carry(SecretCode secret) {
    Cookie cookie = new Cookie(COOKIE + getMeeting().id(), secret.value());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(visit.request().isSecure() || portal.isEncrypted());
    cookie.setMaxAge((int) QuestionDrafting.KEPT.toSeconds());
    cookie.setAttribute("SameSite", "Strict");
    visit.response().addCookie(cookie);
  }
}
