package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Publication;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.WrittenAnswer;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.follow.QrPicture;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.QuestionIntake;
import kz.kezdesu.question.ReceivedQuestion;
import org.jspecify.annotations.Nullable;

/** The question was received: its number, the secret code, and what happens next, with dates. */
@Named
@RequestScoped
@At(
    path = "/{lang}/questions/ask/sent",
    view = "/question/sent.xhtml",
    shared = false,
    secret = true,
    parameters = {"meeting"})
public class SentPage implements Page {
  @EJB private QuestionIntake intake;
  @EJB private MeetingCatalogue meetings;
  @EJB private LawBook lawBook;
  @Inject private Asking asking;
  @Inject private PortalAddress portal;
  @Inject private Visit visit;

  private @Nullable ReceivedQuestion question;
  private @Nullable QrPicture picture;
  private @Nullable LocalDate answersDue;
  private @Nullable LocalDate writtenDue;
  private @Nullable LocalDate progressDue;
  private String link = "";

  @Override
  public void load() {
    asking.begin();
    if (!asking.isSent()) {
      asking.lose();
      return;
    }
    ReceivedQuestion received = intake.receipt(asking.draft().key());
    question = received;
    link = portal.page(visit.getLanguage(), "/track/" + received.trackingCode().value());
    picture = QrPicture.of(link);
    LocalDate day = Almaty.dayOf(asking.getMeeting().startsAt());
    Edition edition = edition();
    answersDue = Publication.due(day, edition).day();
    writtenDue = WrittenAnswer.due(day, edition, lawBook.workingDays()).day();
    progressDue = Quarter.of(day).progressDue(edition).day();
  }

  private Edition edition() {
    return lawBook.coded(meetings.detail(asking.getMeeting().id()).editionCode());
  }

  @Override
  public Optional<String> elsewhere() {
    return asking.open().map(draft -> asking.step("check"));
  }

  public boolean isShown() {
    return question != null;
  }

  public ReceivedQuestion getQuestion() {
    return loaded(question);
  }

  public QrPicture getPicture() {
    return loaded(picture);
  }

  /** The whole secret address. */
  public String getLink() {
    return link;
  }

  /** The last day to publish answers and the plan of solutions. */
  public LocalDate getAnswersDue() {
    return loaded(answersDue);
  }

  /** The last day for a written answer to what was voiced and not answered at the meeting. */
  public LocalDate getWrittenDue() {
    return loaded(writtenDue);
  }

  /** The last day to publish the quarter's progress. */
  public LocalDate getProgressDue() {
    return loaded(progressDue);
  }

  private static <T> T loaded(@Nullable T thing) {
    if (thing == null) {
      throw new IllegalStateException("not loaded");
    }
    return thing;
  }
}
