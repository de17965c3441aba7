package kz.kezdesu.question;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.meeting.MeetingCourse;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.question.model.DeskChoice;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskChoices;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.question.store.DeskRecord;
import kz.kezdesu.question.store.HandOvers;
import kz.kezdesu.question.store.Supports;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * Checks the questions of the own ministry: publishes them, or declines them with a reason, and
 * says what they are about (1.6). The row of a question is held, so two people at one question come
 * one after another, and the second, who has not seen what the first did, is told so. The same wish
 * of the same person sent again is done already.
 *
 * <p>Each method throws {@link NotFound} for an unknown question and {@link NotYours} for that of
 * another body.
 */
@Stateless
public class QuestionDesk {
  /** With how many questions something may be done at once. */
  public static final int MOST_AT_ONCE = 100;

  private static final List<Role> READERS = List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);

  @EJB private Persons persons;
  @EJB private QuestionNews news;
  @EJB private QuestionLinking linking;
  @EJB private Topics topics;
  @EJB private MeetingCourse course;
  @EJB private AuditLog audit;
  @Inject private DeskQuestions questions;
  @Inject private DeskChoices choices;
  @Inject private ChoiceBook book;
  @Inject private HandOvers handOvers;
  @Inject private Supports supports;
  @Inject private SimilarOnDesk similar;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;
  @Resource private SessionContext session;

  /**
   * All that the desk knows of a question. A body that has handed it over still reads it, without
   * what its receiver has not published.
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public DeskDetail question(String number) {
    DeskRecord question = questions.record(number).orElseThrow(() -> new NotFound(number));
    List<HandOverRow> handed = handOvers.ofQuestion(question.id());
    boolean held = caller.holdsAt(question.ministryCode(), READERS.toArray(Role[]::new));
    if (!held && handed.stream().noneMatch(this::isReadAfter)) {
      throw new NotYours();
    }
    boolean gaveEmail =
        Optional.ofNullable(question.authorId())
            .flatMap(persons::contact)
            .filter(Contact::isEmail)
            .isPresent();
    return question.detail(
        gaveEmail,
        questions.moves(question.id()),
        handed,
        held,
        held
            ? similar.find(
                question.ministryCode(), question.regionKato(), question.text(), question.id())
            : List.of());
  }

  /** The numbers of questions that the caller may read; others are left out. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Map<Long, String> numbers(Collection<Long> ids) {
    return questions.numbers(ids, caller.bodies(READERS.toArray(Role[]::new)));
  }

  /** Whoever has handed a question over goes on reading it, whatever its receiver has not said. */
  private boolean isReadAfter(HandOverRow handOver) {
    return caller.holdsAt(handOver.from(), READERS.toArray(Role[]::new));
  }

  /**
   * Publishes a question: everybody may read and support it.
   *
   * @throws ChangedMeanwhile when somebody was faster
   * @throws QuestionStepNotPossible when it was received no longer, or its text is gone with its
   *     author
   */
  @RolesAllowed("OFFICER")
  public void accept(SeenQuestion seen) {
    Question question = hold(seen.id());
    if (question.wasMoved(QuestionStatus.PUBLISHED, caller.login())) {
      return;
    }
    question.mustBe(seen.version());
    question.accept(caller.login(), clock.instant());
    record("question.accept", question, Map.of());
    tellOf(question);
  }

  /**
   * Publishes many questions, each on its own: one that is refused stops no other.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput when there is none, or more than {@link #MOST_AT_ONCE}; field {@code
   *     question_chosen}
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> acceptAll(List<SeenQuestion> chosen) {
    QuestionDesk desk = eachAlone();
    return OneByOne.each(
        chosen,
        SeenQuestion::id,
        seen -> {
          desk.accept(seen);
          return new UndoDeed(seen.id(), null);
        });
  }

  /**
   * Declines many questions with one reason, each on its own; their authors are told.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput as {@link #acceptAll}; or without a reason, field {@code question_reason}
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> declineAll(List<SeenQuestion> chosen, @Nullable DeclineReason reason) {
    QuestionDesk desk = eachAlone();
    return OneByOne.each(
        chosen,
        SeenQuestion::id,
        seen -> {
          desk.decline(seen, reason);
          return new UndoDeed(seen.id(), null);
        });
  }

  /**
   * Gives many questions one topic, each on its own.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput as {@link #acceptAll}; or when there is no such topic, field {@code
   *     question_topic}
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> assignTopicToAll(List<SeenQuestion> chosen, String topicCode) {
    QuestionDesk desk = eachAlone();
    return OneByOne.each(chosen, SeenQuestion::id, seen -> desk.assignTopic(seen, topicCode));
  }

  /**
   * Links many questions to one problem (1.6), each on its own.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput as {@link #acceptAll}; or when no problem was chosen, field {@code
   *     question_card}
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> linkAll(List<SeenQuestion> chosen, long problemId) {
    QuestionDesk desk = eachAlone();
    return OneByOne.each(chosen, SeenQuestion::id, seen -> desk.link(seen, problemId));
  }

  /**
   * Undoes what was done with many questions, each on its own.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput as {@link #acceptAll}
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> undoAll(List<UndoDeed> deeds) {
    QuestionDesk desk = eachAlone();
    return OneByOne.each(
        deeds,
        UndoDeed::questionId,
        deed -> {
          desk.undo(deed);
          return null;
        });
  }

  /**
   * Undoes what the caller has just done with a question: its publication or its refusal, its
   * topic, its person, its own day, its link to a problem. It is again exactly what it was. An
   * author who was told of a refusal is told that it was a mistake.
   *
   * @throws UndoTooLate when something has happened to the question since, or it is too long ago
   */
  @RolesAllowed("OFFICER")
  public void undo(UndoDeed deed) {
    Long choiceId = deed.choiceId();
    Optional<DeskChoice> choice = Optional.ofNullable(choiceId).map(this::holdChoice);
    choice.ifPresent(one -> holdAround(one.getMatter(), deed.questionId()));
    Question question = hold(deed.questionId());
    choice.ifPresentOrElse(one -> undoChoice(question, one), () -> undoStep(question));
    tellOf(question);
  }

  /** The meeting, the right to count, the question: in this order everybody takes them. */
  private void holdAround(DeskMatter matter, long questionId) {
    if (matter == DeskMatter.TOPIC || matter == DeskMatter.PROBLEM) {
      Question question = questions.find(questionId).orElseThrow(UndoTooLate::new);
      caller.mustHold(Role.OFFICER, question.getMinistryCode());
      course.hold(question.getMeetingId());
    }
    if (matter == DeskMatter.PROBLEM) {
      supports.waitForTurn();
    }
  }

  private DeskChoice holdChoice(long id) {
    return choices.hold(id).orElseThrow(UndoTooLate::new);
  }

  private void undoChoice(Question question, DeskChoice choice) {
    choice.undo(question, caller.login(), clock.instant());
    switch (choice.getMatter()) {
      case TOPIC -> {
        mustKeepItsTopic(question, choice);
        question.assignTopic(choice.getWas());
      }
      case PERSON -> question.assignTo(choice.getWas());
      case OWN_DAY -> {
        String was = choice.getWas();
        question.wantBy(was == null ? null : LocalDate.parse(was));
      }
      case PROBLEM ->
          linking.undoLink(
              question.getNumber(), Long.parseLong(String.valueOf(choice.getBecomes())));
    }
    record("question.undo", question, Map.of("matter", choice.getMatter().name()));
    Optional.ofNullable(choice.getMadeWith())
        .ifPresent(other -> undoChoice(question, holdChoice(other)));
  }

  /**
   * A meeting was not closed before each of its voiced questions had a topic (1.6): it keeps one.
   */
  private void mustKeepItsTopic(Question question, DeskChoice choice) {
    if (choice.getWas() == null
        && question.isVoiced()
        && course.hold(question.getMeetingId()).status() == MeetingStatus.CLOSED) {
      throw new UndoTooLate();
    }
  }

  private void undoStep(Question question) {
    boolean wasDeclined = question.getStatus() == QuestionStatus.DECLINED;
    question.undo(caller.login(), clock.instant());
    record("question.undo", question, Map.of("to", question.getStatus().name()));
    if (wasDeclined) {
      news.refusalUndone(question.getId(), question.timesDeclined());
    }
  }

  /**
   * The question will not be published, or is public no longer; its author is told why.
   *
   * @param reason null when none was chosen
   * @throws InvalidInput without a reason; field {@code question_reason}
   * @throws ChangedMeanwhile when somebody was faster
   * @throws QuestionStepNotPossible when it was voiced or is over (1.6)
   */
  @RolesAllowed("OFFICER")
  public void decline(SeenQuestion seen, @Nullable DeclineReason reason) {
    Question question = hold(seen.id());
    if (reason == null) {
      throw invalid("question_reason", "empty", 1);
    }
    if (question.wasDeclined(reason, caller.login())) {
      return;
    }
    question.mustBe(seen.version());
    question.decline(reason, caller.login(), clock.instant());
    record("question.decline", question, Map.of("reason", reason.name()));
    news.declined(question.getId(), reason, question.timesDeclined());
    tellOf(question);
  }

  /**
   * Says what a question is about (1.6).
   *
   * @return how it is undone; null when it was about that already
   * @throws InvalidInput when there is no such topic; field {@code question_topic}
   * @throws ChangedMeanwhile when somebody was faster
   */
  @RolesAllowed("OFFICER")
  public @Nullable UndoDeed assignTopic(SeenQuestion seen, String topicCode) {
    Question question = hold(seen.id());
    if (!topics.isOffered(topicCode)) {
      throw invalid("question_topic", "unknown", 1);
    }
    String before = question.getTopicCode();
    if (topicCode.equals(before)) {
      return null;
    }
    question.mustBe(seen.version());
    question.assignTopic(topicCode);
    record("question.topic", question, Map.of("topic", topicCode));
    tellOf(question);
    return book.note(question, DeskMatter.TOPIC, before, topicCode);
  }

  /**
   * Links a question to a problem, whatever else has become of it since it was seen. Without a
   * topic it gets that of the problem.
   *
   * @param problemId 0 when none was chosen
   * @return how it is undone, the topic with it; null when it was linked to that already
   * @throws InvalidInput without a problem; field {@code question_card}
   * @see QuestionLinking#link what else is refused
   */
  @RolesAllowed("OFFICER")
  public @Nullable UndoDeed link(SeenQuestion seen, long problemId) {
    // The right to count before the question, as everybody takes them.
    supports.waitForTurn();
    Question question = hold(seen.id());
    if (problemId == 0) {
      throw invalid("question_card", "unknown", 1);
    }
    String topic = question.getTopicCode();
    if (linking.link(problemId, List.of(question.getNumber())) == 0) {
      return null;
    }
    UndoDeed given =
        topic == null ? book.note(question, DeskMatter.TOPIC, null, question.getTopicCode()) : null;
    return book.note(
        question,
        DeskMatter.PROBLEM,
        null,
        Long.toString(problemId),
        given == null ? null : given.choiceId());
  }

  private QuestionDesk eachAlone() {
    return session.getBusinessObject(QuestionDesk.class);
  }

  private Question hold(long id) {
    Question question = questions.hold(id).orElseThrow(() -> new NotFound(id));
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    return question;
  }

  private void record(String action, Question question, Map<String, String> detail) {
    audit.record(action, "question", question.getNumber(), detail);
  }

  private void tellOf(Question question) {
    changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
  }

  private static InvalidInput invalid(String field, String fault, int limit) {
    return new InvalidInput(List.of(new InvalidInput.Fault(field, fault, limit)));
  }
}
