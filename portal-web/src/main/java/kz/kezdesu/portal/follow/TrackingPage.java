package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.answer.CorrectionRow;
import kz.kezdesu.answer.DisputeRow;
import kz.kezdesu.answer.Satisfaction;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.decree.Clauses;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.AskingAgain;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.HoldingReplyRow;
import kz.kezdesu.question.Intake;
import kz.kezdesu.question.QuestionFiles;
import kz.kezdesu.question.QuestionHolding;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.TrackedQuestion;
import org.jspecify.annotations.Nullable;

/** The author's own page of a question: its whole life, also what the public does not see. */
@Named
@RequestScoped
@At(
    path = "/{lang}/track/{code}",
    view = "/follow/tracking.xhtml",
    shared = false,
    secret = true,
    parameters = {"done"})
public class TrackingPage implements Page {
  /** From it follows the term of a written answer. */
  private static final String ANSWER_CLAUSE = "1.1";

  @EJB private AnswerCatalogue answers;
  @EJB private MeetingCatalogue meetings;
  @EJB private QuestionFiles attached;
  @EJB private QuestionHolding holdings;
  @Inject private PortalAddress portal;
  @Inject private Visit visit;
  @Inject private OwnQuestion own;
  @Inject private Clock clock;

  private @Nullable TrackedQuestion question;
  private @Nullable ScheduleRow meeting;
  private @Nullable AnswerRow answer;
  private @Nullable DisputeRow dispute;
  private List<CorrectionRow> corrections = List.of();
  private @Nullable Satisfaction rating;
  private @Nullable QrPicture picture;
  private List<AttachmentRow> files = List.of();
  private @Nullable HoldingReplyRow holding;
  private String link = "";

  @Override
  public void load() {
    TrackedQuestion tracked = own.open();
    question = tracked;
    meeting = meetings.line(tracked.meetingId());
    answer = answers.published(tracked.id()).orElse(null);
    dispute = answers.dispute(tracked.id()).orElse(null);
    corrections = answers.corrections(tracked.id());
    rating = answers.rating(tracked.id()).orElse(null);
    files = attached.ofAuthor(own.code());
    holding = holdings.of(tracked.id()).orElse(null);
    link = portal.page(visit.getLanguage(), own.address());
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

  /** That the author finds the question not answered, and the reply; null when there is none. */
  public @Nullable DisputeRow getDispute() {
    return dispute;
  }

  /** How the answer was corrected, the latest first. */
  public List<CorrectionRow> getCorrections() {
    return corrections;
  }

  /** The ministry owes a reply to the dispute and is late. */
  public boolean isReplyLate() {
    return dispute != null && dispute.isLate(LocalDate.now(clock));
  }

  /** What the author has said of the answer; null when nothing yet. */
  public @Nullable Satisfaction getRating() {
    return rating;
  }

  public List<Satisfaction> getSatisfactions() {
    return Arrays.asList(Satisfaction.values());
  }

  /** The author may still say that the question is not answered. */
  public boolean isDisputable() {
    return answer != null && dispute == null;
  }

  /** What was just done: {@code rated}, {@code disputed}, {@code withdrawn}; else empty. */
  public String getDone() {
    return switch (visit.typed("done")) {
      case "rated" -> rating == null ? "" : "rated";
      case "disputed" -> dispute == null ? "" : "disputed";
      case "withdrawn" -> getQuestion().consentWithdrawnAt() == null ? "" : "withdrawn";
      default -> "";
    };
  }

  /** Where the author can ask now that the question is not published; null when it may yet be. */
  public @Nullable AskingAgain getAskingAgain() {
    DeclineReason reason = getQuestion().declineReason();
    return reason == null
        ? null
        : AskingAgain.after(reason, Intake.of(getMeeting(), clock.instant()));
  }

  /** The page, below the language, where the author can ask now. */
  public String getAskingPage() {
    AskingAgain again = getAskingAgain();
    return again == null ? "" : again.page(getMeeting().id());
  }

  /** The author can take the text into the form, put it right and send it again. */
  public boolean isMendable() {
    return own.isMendable(getMeeting(), clock.instant());
  }

  /** The address of this page below the language. */
  public String getAddress() {
    return own.address();
  }

  /** That the answer needs more time; null when nobody has said so. */
  public @Nullable HoldingReplyRow getHolding() {
    return holding;
  }

  /** The files of the question, also those that are not for everybody. */
  public List<AttachmentRow> getFiles() {
    return files;
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

  /** The question was handed over at some time. */
  public boolean isHandedOver() {
    return getQuestion().steps().stream().anyMatch(step -> step.handOver() != null);
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
