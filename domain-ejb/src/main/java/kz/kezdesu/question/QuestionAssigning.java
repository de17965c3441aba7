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
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskChoices;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Colleague;
import kz.kezdesu.staff.Colleagues;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * Gives questions of the own body to one of its officers, who sees to them from then on. It bars
 * nobody else: every officer of the body may go on doing everything. Whoever is given questions by
 * somebody else is told by one letter, however many they are; a hand-over to another body, and the
 * end of the person's work there, takes them away.
 *
 * <p>The methods that name a question throw {@link NotFound} for an unknown one and {@link
 * NotYours} for that of another body.
 */
@Stateless
public class QuestionAssigning {
  /** Stands for nobody where a person is chosen. */
  public static final String NOBODY = "-";

  private static final Role[] READERS = {Role.OFFICER, Role.APPROVER, Role.EDITOR};
  private static final List<QuestionStatus> OPEN =
      Arrays.stream(QuestionStatus.values()).filter(status -> !status.isOver()).toList();

  @EJB private Colleagues colleagues;
  @EJB private QuestionNews news;
  @EJB private AuditLog audit;
  @Inject private DeskQuestions questions;
  @Inject private DeskChoices choices;
  @Inject private ChoiceBook book;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;
  @Resource private SessionContext session;

  /**
   * To whom questions can be given: the officers of the bodies where the caller is one, by name.
   */
  @RolesAllowed("OFFICER")
  public List<Colleague> people() {
    return colleagues.with(Role.OFFICER, caller.bodies(Role.OFFICER));
  }

  /** Who sees to these questions of the own bodies, and by when; what has neither is left out. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<ChargeRow> among(Collection<Long> questionIds) {
    return choices.charges(questionIds, caller.bodies(READERS));
  }

  /** What was decided of a question of the own body beside its path, oldest first. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<DeskChoiceRow> choices(long questionId) {
    Question question = questions.find(questionId).orElseThrow(() -> new NotFound(questionId));
    caller.mustHoldOneOf(List.of(READERS), question.getMinistryCode());
    return choices.ofQuestion(questionId);
  }

  /** How many questions that are not over are given to the caller. */
  @RolesAllowed("OFFICER")
  public long own() {
    return choices.countOf(caller.login(), caller.bodies(Role.OFFICER), OPEN);
  }

  /**
   * Gives a question to a person, or takes it away; the person is told.
   *
   * @param person a login, or {@link #NOBODY}
   * @return how it is undone; null when it was so already
   * @throws InvalidInput when there is no such person at a body of the caller's; field {@code
   *     question_person}
   * @throws PersonOfAnotherBody when the person works at another body than that of the question
   * @throws ChangedMeanwhile when somebody was faster
   * @throws QuestionStepNotPossible when it was declined or withdrawn
   */
  @RolesAllowed("OFFICER")
  public @Nullable UndoDeed assign(SeenQuestion seen, String person) {
    UndoDeed done = give(seen, person);
    if (done != null) {
      tell(person, 1, Objects.requireNonNull(done.choiceId()));
    }
    return done;
  }

  /**
   * Gives many questions to one person, each on its own; the person is told once.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput when there is none, or more than {@link QuestionDesk#MOST_AT_ONCE}, field
   *     {@code question_chosen}; or as {@link #assign}
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> assignAll(List<SeenQuestion> chosen, String person) {
    QuestionAssigning eachAlone = session.getBusinessObject(QuestionAssigning.class);
    List<DeskResult> results =
        OneByOne.each(chosen, SeenQuestion::id, seen -> eachAlone.give(seen, person));
    List<Long> given =
        results.stream()
            .flatMap(result -> Optional.ofNullable(result.undo()).stream())
            .flatMap(undo -> Optional.ofNullable(undo.choiceId()).stream())
            .toList();
    if (!given.isEmpty()) {
      tell(person, given.size(), given.get(given.size() - 1));
    }
    return results;
  }

  /** Does what {@link #assign} does, and tells nobody yet. */
  @RolesAllowed("OFFICER")
  public @Nullable UndoDeed give(SeenQuestion seen, String person) {
    Question question = questions.hold(seen.id()).orElseThrow(() -> new NotFound(seen.id()));
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    String login = person.equals(NOBODY) ? null : officer(person, question.getMinistryCode());
    String before = question.getAssignee();
    if (Objects.equals(before, login)) {
      return null;
    }
    question.mustBe(seen.version());
    question.assignTo(login);
    audit.record("question.assign", "question", question.getNumber(), Map.of("to", person));
    changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    return book.note(question, DeskMatter.PERSON, before, login);
  }

  /**
   * Says by which day the own body itself wants a question done, or that it wants none. The last
   * day of the law is another thing and stays (1.1).
   *
   * @param day such as 2026-12-01; nothing for none
   * @return how it is undone; null when it was so already
   * @throws InvalidInput field {@code question_own_day}: form, past (it has gone by), far (more
   *     than a year away)
   * @throws OwnDayAfterLegalOne when it is later than the last day of the law
   * @throws ChangedMeanwhile when somebody was faster
   * @throws QuestionStepNotPossible when it was declined or withdrawn
   */
  @RolesAllowed("OFFICER")
  @Decree("1.1")
  public @Nullable UndoDeed wantBy(SeenQuestion seen, String day) {
    Question question = questions.hold(seen.id()).orElseThrow(() -> new NotFound(seen.id()));
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    LocalDate wanted = day.isBlank() ? null : day(day.strip());
    LocalDate before = question.getOwnDueOn();
    if (Objects.equals(before, wanted)) {
      return null;
    }
    question.mustBe(seen.version());
    question.wantBy(wanted);
    audit.record(
        "question.own-day",
        "question",
        question.getNumber(),
        Map.of("day", Objects.toString(wanted, NOBODY)));
    return book.note(
        question,
        DeskMatter.OWN_DAY,
        Objects.toString(before, null),
        Objects.toString(wanted, null));
  }

  /**
   * The same for many questions, each on its own.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput as {@link #assignAll} and {@link #wantBy}
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> wantAllBy(List<SeenQuestion> chosen, String day) {
    QuestionAssigning eachAlone = session.getBusinessObject(QuestionAssigning.class);
    return OneByOne.each(chosen, SeenQuestion::id, seen -> eachAlone.wantBy(seen, day));
  }

  private LocalDate day(String typed) {
    LocalDate day;
    try {
      day = LocalDate.parse(typed);
    } catch (DateTimeParseException unreadable) {
      throw wrong("form");
    }
    LocalDate today = LocalDate.now(clock);
    if (day.isBefore(today)) {
      throw wrong("past");
    } else if (day.isAfter(today.plusYears(1))) {
      throw wrong("far");
    }
    return day;
  }

  private static InvalidInput wrong(String fault) {
    return new InvalidInput(List.of(new InvalidInput.Fault("question_own_day", fault, 1)));
  }

  /** Nobody is told of what they have done themselves. */
  private void tell(String person, int many, long lastChoice) {
    if (person.equals(NOBODY) || person.equals(caller.login())) {
      return;
    }
    news.assigned(person, many, lastChoice);
  }

  private String officer(String person, String bodyCode) {
    List<Colleague> known = people().stream().filter(one -> one.login().equals(person)).toList();
    if (known.isEmpty()) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("question_person", "unknown", 1)));
    }
    if (known.stream().noneMatch(one -> one.bodyCode().equals(bodyCode))) {
      throw new PersonOfAnotherBody(known.get(0).name());
    }
    return person;
  }
}
