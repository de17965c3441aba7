package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.language.Typed;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingCourse;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.problem.AlreadySolved;
import kz.kezdesu.problem.OpenProblem;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemDesk;
import kz.kezdesu.problem.ProblemLinks;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.question.store.Supports;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * Systematises what was asked: questions about the same are linked to one problem (1.6). A question
 * keeps its number, its place and its page; a link is added or taken back, never moved.
 */
@Stateless
public class QuestionLinking {
  /** The longest reason for taking a link back, in code points. */
  public static final int LONGEST_REASON = 300;

  /** How many questions are linked at once. */
  public static final int MOST_LINKED = 500;

  /** Stands in the log as the reason of a link that was undone at once. */
  private static final String UNDO = "UNDO";

  private static final int MOST_CARDS = 200;

  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingCourse course;
  @EJB private ProblemCatalogue problems;
  @EJB private ProblemDesk problemDesk;
  @EJB private ProblemLinks links;
  @EJB private AuditLog audit;
  @Inject private Questions questions;
  @Inject private DeskQuestions desk;
  @Inject private Supports supports;
  @Inject private Caller caller;
  @Inject private Event<Change> changes;

  /**
   * The open problems of the own ministries, to which questions can be linked: the newest, so many
   * as can be looked through in a list.
   */
  @RolesAllowed("OFFICER")
  public List<ProblemRow> cards() {
    return problems.open(caller.bodies(Role.OFFICER), "", MOST_CARDS);
  }

  /**
   * The open problems to which the questions of a meeting can be linked: those of its ministry in
   * its region.
   *
   * @throws NotFound when there is no such meeting
   * @throws NotYours when it is another ministry's
   */
  @RolesAllowed("OFFICER")
  public List<ProblemRow> cards(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    caller.mustHold(Role.OFFICER, meeting.ministryCode());
    return problems.open(Set.of(meeting.ministryCode()), meeting.regionKato(), MOST_CARDS);
  }

  /**
   * The numbers of the questions that are linked to a problem and not public any more: they can
   * only be taken out.
   *
   * @throws NotFound when there is no such problem
   * @throws NotYours when it is another ministry's
   */
  @RolesAllowed("OFFICER")
  public List<String> hidden(long problemId) {
    caller.mustHold(Role.OFFICER, problems.line(problemId).ministryCode());
    return questions.hiddenOfProblem(problemId);
  }

  /**
   * Links questions to a problem, all or none. One that is linked to it already stays so; one that
   * has no topic gets that of the problem (1.6).
   *
   * @return how many were linked
   * @throws InvalidInput field {@code link_numbers} when no question is named, or more than {@link
   *     #MOST_LINKED}
   * @throws QuestionUnknown when no public question has that number
   * @throws NotYours when a question or the problem is another ministry's
   * @throws ProblemOfAnotherRegion when the meeting was in another region
   * @throws LinkedToAnother when a question is linked to another problem
   * @throws AlreadySolved when the problem is solved
   */
  @RolesAllowed("OFFICER")
  public int link(long problemId, List<String> numbers) {
    if (numbers.isEmpty()) {
      throw new InvalidInput(List.of(new Fault("link_numbers", "empty", 1)));
    }
    List<String> distinct = numbers.stream().map(String::strip).distinct().toList();
    if (distinct.size() > MOST_LINKED) {
      throw new InvalidInput(List.of(new Fault("link_numbers", "many", MOST_LINKED)));
    }
    ProblemRow problem = problems.line(problemId);
    caller.mustHold(Role.OFFICER, problem.ministryCode());
    // Two officers must not link the same question to two problems at once.
    supports.waitForTurn();
    List<Question> wanted = new ArrayList<>();
    for (String number : distinct) {
      Question question = linkable(number, problem);
      Long other = problems.linksOf(List.of(question.getId())).get(question.getId());
      if (other == null) {
        wanted.add(question);
      } else if (other != problemId) {
        throw new LinkedToAnother(number, other);
      }
    }
    if (!wanted.isEmpty()) {
      links.link(problemId, wanted.stream().map(Question::getId).toList());
    }
    for (Question question : wanted) {
      giveTopic(question, problem.topicCode());
      record("question.link", question, Map.of("problem", Long.toString(problemId)));
    }
    return wanted.size();
  }

  private void giveTopic(Question question, String topicCode) {
    if (question.getTopicCode() == null && held(question).getTopicCode() == null) {
      question.assignTopic(topicCode);
      audit.record("question.topic", "question", question.getNumber(), Map.of("topic", topicCode));
    }
  }

  private Question held(Question question) {
    return desk.hold(question.getId()).orElseThrow(() -> new NotFound(question.getId()));
  }

  /**
   * Opens a card and links questions to it, as one deed.
   *
   * @return the id of the card
   * @see ProblemDesk#open what is refused about the card
   * @see #link what is refused about the questions
   */
  @RolesAllowed("OFFICER")
  public long linkToNew(OpenProblem wish, List<String> numbers) {
    if (numbers.isEmpty()) {
      throw new InvalidInput(List.of(new Fault("link_numbers", "empty", 1)));
    }
    long problemId = problemDesk.open(wish);
    link(problemId, numbers);
    return problemId;
  }

  /**
   * Takes a question out of a problem, also one that is not public any more. One that is linked to
   * nothing stays as it is.
   *
   * @param reason why, 1 to 300 characters, kept in the log; field {@code unlink_reason}
   * @throws InvalidInput also without a number; field {@code unlink_number}
   * @throws QuestionUnknown when no question has that number
   * @throws NotYours when the question is another ministry's
   * @throws LinkedToAnother when it is linked to another problem
   * @throws LinkAccountsForIt when its meeting is closed and it has no place of its own
   */
  @RolesAllowed("OFFICER")
  public void unlink(long problemId, String number, String reason) {
    if (number.isBlank()) {
      throw new InvalidInput(List.of(new Fault("unlink_number", "empty", 1)));
    }
    Question question = onceKnown(number.strip());
    own(question);
    String why = Typed.line(reason);
    if (why.isEmpty()) {
      throw new InvalidInput(List.of(new Fault("unlink_reason", "empty", 1)));
    }
    if (Typed.length(why) > LONGEST_REASON) {
      throw new InvalidInput(List.of(new Fault("unlink_reason", "long", LONGEST_REASON)));
    }
    ScheduleRow meeting = course.hold(question.getMeetingId());
    supports.waitForTurn();
    Long linked = problems.linksOf(List.of(question.getId())).get(question.getId());
    if (linked == null) {
      return;
    } else if (linked != problemId) {
      throw new LinkedToAnother(question.getNumber(), linked);
    }
    if (meeting.status() == MeetingStatus.CLOSED
        && question.isVoiced()
        && question.getRankPosition() == null) {
      throw new LinkAccountsForIt(number);
    }
    links.unlink(problemId, question.getId());
    record("question.unlink", question, Map.of("problem", Long.toString(problemId), "reason", why));
  }

  /**
   * Takes a link back that was just made by mistake.
   *
   * @throws UndoTooLate when the question is linked to it no longer
   * @throws NotYours when the question is another ministry's
   * @throws LinkAccountsForIt when its meeting is closed and it has no place of its own
   */
  @RolesAllowed("OFFICER")
  public void undoLink(String number, long problemId) {
    Question question = onceKnown(number);
    own(question);
    Long now = problems.linksOf(List.of(question.getId())).get(question.getId());
    if (now == null || now != problemId) {
      throw new UndoTooLate();
    }
    unlink(problemId, number, UNDO);
  }

  private Question linkable(String number, ProblemRow problem) {
    Question question = known(number);
    ScheduleRow meeting = own(question);
    if (!meeting.ministryCode().equals(problem.ministryCode())
        || !meeting.regionKato().equals(problem.regionKato())) {
      throw new ProblemOfAnotherRegion(number);
    }
    return question;
  }

  private Question known(String number) {
    return questions
        .byNumber(number)
        .filter(found -> found.getStatus().isPublic())
        .orElseThrow(() -> new QuestionUnknown(number));
  }

  /** A question that may have become what nobody reads since it was linked. */
  private Question onceKnown(String number) {
    return questions.byNumber(number).orElseThrow(() -> new QuestionUnknown(number));
  }

  private ScheduleRow own(Question question) {
    ScheduleRow meeting = meetings.line(question.getMeetingId());
    caller.mustHold(Role.OFFICER, meeting.ministryCode());
    return meeting;
  }

  private void record(String action, Question question, Map<String, String> detail) {
    audit.record(action, "question", question.getNumber(), detail);
    changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
  }
}
