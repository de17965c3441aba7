package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.decree.Clauses;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.QuestionTracking;
import kz.kezdesu.question.TrackedQuestion;
import kz.kezdesu.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** The author's own page of a question: its whole life, also what the public does not see. */
@Named
@RequestScoped
@At(path = "/{lang}/track/{code}", view = "/follow/tracking.xhtml", shared = false, secret = true)
public class TrackingPage implements Page {
  /** From it follows the term of a written answer. */
  private static final String ANSWER_CLAUSE = "1.1";

  @EJB private QuestionTracking tracking;
  @EJB private AnswerCatalogue answers;
  @EJB private MeetingCatalogue meetings;
  @Inject private PortalAddress portal;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;
  @Inject private Clock clock;

  private @Nullable TrackedQuestion question;
  private @Nullable ScheduleRow meeting;
  private @Nullable AnswerRow answer;
  private @Nullable QrPicture picture;
  private String link = "";

  @Override
  public void load() {
    turnstile.look(Wish.WRONG_CODE, visit.request());
    Optional<SecretCode> code = SecretCode.of(visit.segment("code"));
    Optional<TrackedQuestion> found = code.flatMap(tracking::find);
    if (code.isEmpty() || found.isEmpty()) {
      turnstile.pass(Wish.WRONG_CODE, visit.request());
      throw new NotFound("tracking code");
    }
    TrackedQuestion tracked = found.get();
    question = tracked;
    meeting = meetings.line(tracked.meetingId());
    answer = answers.published(tracked.id()).orElse(null);
    link = portal.page(visit.getLanguage(), "/track/" + code.get().value());
    picture = QrPicture.of(link);
  }

  public TrackedQuestion getQuestion() {
    return loaded(question);
  }

  public ScheduleRow getMeeting() {
    return loaded(meeting);
  }

  /** The published answer; null while there is none. */
  public @Nullable AnswerRow getAnswer() {
    return answer;
  }

  /** The whole secret address. */
  public String getLink() {
    return link;
  }

  /** The secret address as a picture. */
  public QrPicture getPicture() {
    return loaded(picture);
  }

  /** A written answer is owed, and none is published. */
  public boolean isAnswerAwaited() {
    return answer == null && getQuestion().answerDueOn() != null;
  }

  /** The written answer is late. */
  public boolean isAnswerLate() {
    LocalDate due = getQuestion().answerDueOn();
    return answer == null && due != null && LocalDate.now(clock).isAfter(due);
  }

  /** The question has come and nobody has looked at it yet. */
  public boolean isBeingChecked() {
    return getQuestion().status() == QuestionStatus.RECEIVED;
  }

  /** The duty from which the term follows, in the visitor's language. */
  public String getAnswerDuty() {
    return Clauses.of(ANSWER_CLAUSE).title(visit.getLang());
  }

  /** The clause from which the term follows. */
  public String getAnswerClause() {
    return ANSWER_CLAUSE;
  }

  private static <T> T loaded(@Nullable T thing) {
    if (thing == null) {
      throw new IllegalStateException("not loaded");
    }
    return thing;
  }
}
