package kz.kezdesu.answer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.model.AnswerTemplate;
import kz.kezdesu.answer.store.AnswerTemplates;
import kz.kezdesu.answer.store.Answers;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.question.AskedQuestion;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.question.DeskResult;
import kz.kezdesu.question.HandOverAwaitsReply;
import kz.kezdesu.question.OneByOne;
import kz.kezdesu.question.QuestionAnswering;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * Answers to the questions of the own ministry. An officer words the answer and sends it to
 * clearance; somebody else of the desk checks its facts, its law and its language and clears it; an
 * approver signs it off; then an editor, or an officer, publishes it. With a remark it goes back to
 * be worded anew, until it is public. Whoever worded it neither clears it nor signs it off, and
 * whoever cleared it does not sign it off, whatever roles they hold: three people stand behind
 * every answer, each with a time. Only a draft can be worded anew, and what is published stays.
 *
 * <p>Each step keeps who and when in the answer's history and in the audit log. Deeds at one
 * question come one after another: its row is held. A wish names the version of the answer that its
 * page has seen; who was slower is told so. The same wish of the same person sent again is done
 * already; with other words it is another wish.
 *
 * <p>Each method throws {@link NotFound} for an unknown question, {@link NotYours} for that of
 * another body, {@link ChangedMeanwhile}, and {@link AnswerStepNotPossible}; all but the first two
 * of an answer that does not exist {@link NoAnswerYet}.
 */
@Stateless
public class AnswerDesk {
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);
  private static final List<Role> DRAFTERS = List.of(Role.OFFICER);
  private static final List<Role> CLEARERS = READERS;
  private static final List<Role> APPROVERS = List.of(Role.APPROVER);
  private static final List<Role> PUBLISHERS = List.of(Role.EDITOR, Role.OFFICER);

  @EJB private QuestionAnswering questions;
  @EJB private AuditLog audit;
  @Inject private Answers answers;
  @Inject private AnswerTemplates templates;
  @Inject private AnswerBlanks blanks;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /** The answer to a question as it stands; empty when nobody has drafted one. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Optional<AnswerDetail> answer(long questionId) {
    caller.mustHoldOneOf(READERS, questions.asked(questionId).ministryCode());
    return answers.ofQuestion(questionId).map(Answer::describe);
  }

  /**
   * Keeps what the officer has worded so far.
   *
   * @throws InvalidInput for what {@link AnswerWording} does not take
   * @throws NotFound when a template is named that does not exist
   * @throws NotYours when the template is another body's
   * @throws QuestionStepNotPossible when the question awaits no answer
   * @throws HandOverAwaitsReply when it was handed over and not taken on yet
   */
  @RolesAllowed("OFFICER")
  public void draft(DraftAnswer wish) {
    word(hold(wish.questionId(), DRAFTERS), wish);
  }

  /**
   * Keeps what the officer has worded, and sends it to clearance. Throws as {@link #draft}.
   *
   * @throws InvalidInput also while a blank of a template is left, field {@code answer_text}; and
   *     in another language than that of the question, field {@code answer_language}
   */
  @RolesAllowed("OFFICER")
  public void sendToClearance(DraftAnswer wish) {
    AskedQuestion question = hold(wish.questionId(), DRAFTERS);
    AnswerWording wording = AnswerWording.of(wish.outcome(), wish.language(), wish.text());
    if (isDone(question, answer -> answer.wasSent(wording, caller.login()))) {
      return;
    }
    wording.mustBeFilled();
    wording.mustBeIn(question.language());
    word(question, wish).sendToClearance(caller.login(), clock.instant());
    record("answer.send", question, Map.of());
  }

  /** The officer takes the answer back, from clearance or cleared, before it is signed off. */
  @RolesAllowed("OFFICER")
  public void takeBack(long questionId, int version) {
    AskedQuestion question = hold(questionId, DRAFTERS);
    if (isDone(question, AnswerStatus.DRAFT)) {
      return;
    }
    seen(questionId, version).takeBack(caller.login(), clock.instant());
    record("answer.take-back", question, Map.of());
  }

  /**
   * The facts, the law and the language of the answer are checked: it can be signed off.
   *
   * @throws OwnAnswer when the caller has worded it
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public void clear(long questionId, int version) {
    AskedQuestion question = hold(questionId, CLEARERS);
    if (isDone(question, AnswerStatus.CLEARED)) {
      return;
    }
    seen(questionId, version).clear(caller.login(), clock.instant());
    record("answer.clear", question, Map.of());
  }

  /**
   * Clears many answers, each on its own: one that is refused stops no other.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput when there is none, or more than {@link QuestionDesk#MOST_AT_ONCE}; field
   *     {@code question_chosen}
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> clearAll(List<SeenAnswer> chosen) {
    return each(chosen, AnswerDesk::clear);
  }

  /**
   * The approver stands for the cleared answer.
   *
   * @throws OwnAnswer when the caller has worded it
   * @throws ClearedByYourself when the caller has cleared it
   */
  @RolesAllowed("APPROVER")
  public void signOff(long questionId, int version) {
    AskedQuestion question = hold(questionId, APPROVERS);
    if (isDone(question, AnswerStatus.SIGNED_OFF)) {
      return;
    }
    seen(questionId, version).signOff(caller.login(), clock.instant());
    record("answer.sign-off", question, Map.of());
  }

  /**
   * Signs many answers off that are cleared, each on its own. As {@link #clearAll}.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput as {@link #clearAll}
   */
  @RolesAllowed("APPROVER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> signOffAll(List<SeenAnswer> chosen) {
    return each(chosen, AnswerDesk::signOff);
  }

  /**
   * The answer goes back to the officer to be worded anew. Whoever clears sends it back from
   * clearance; once it is cleared, only an approver or an editor does.
   *
   * @throws InvalidInput without a remark, or with too long a one; field {@code answer_remark}
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public void sendBack(long questionId, int version, String remark) {
    AskedQuestion question = hold(questionId, CLEARERS);
    String cleanRemark = AnswerWording.remark(remark);
    if (isDone(question, answer -> answer.wasSentBack(cleanRemark, caller.login()))) {
      return;
    }
    Answer answer = seen(questionId, version);
    if (!caller.holdsAt(question.ministryCode(), Role.APPROVER, Role.EDITOR)) {
      answer.mustBeInClearance();
    }
    answer.sendBack(cleanRemark, caller.login(), clock.instant());
    record("answer.return", question, Map.of());
  }

  /**
   * Everybody may read the answer from now on; the question is answered and its author told.
   *
   * @throws QuestionStepNotPossible when the question awaits no answer
   */
  @RolesAllowed({"EDITOR", "OFFICER"})
  public void publish(long questionId, int version) {
    AskedQuestion question = hold(questionId, PUBLISHERS);
    if (isDone(question, AnswerStatus.PUBLISHED)) {
      return;
    }
    Answer answer = seen(questionId, version);
    answer.publish(caller.login(), clock.instant());
    questions.answered(questionId);
    record("answer.publish", question, Map.of("outcome", answer.describe().outcome().name()));
  }

  /**
   * Publishes many answers that were signed off, each on its own. As {@link #clearAll}. What is
   * public stays public, so nothing of it can be undone.
   *
   * @return what became of each, in the same order
   * @throws InvalidInput as {@link #clearAll}
   */
  @RolesAllowed({"EDITOR", "OFFICER"})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<DeskResult> publishAll(List<SeenAnswer> chosen) {
    return each(chosen, AnswerDesk::publish);
  }

  /** One of the deeds at an answer as a page has seen it. */
  private interface Deed {
    void at(AnswerDesk desk, long questionId, int version);
  }

  private List<DeskResult> each(List<SeenAnswer> chosen, Deed deed) {
    AnswerDesk desk = session.getBusinessObject(AnswerDesk.class);
    return OneByOne.each(
        chosen,
        SeenAnswer::questionId,
        seen -> {
          deed.at(desk, seen.questionId(), seen.version());
          return null;
        });
  }

  private AskedQuestion hold(long questionId, List<Role> roles) {
    AskedQuestion question = questions.hold(questionId);
    caller.mustHoldOneOf(roles, question.ministryCode());
    return question;
  }

  private Answer word(AskedQuestion question, DraftAnswer wish) {
    AnswerWording wording = AnswerWording.of(wish.outcome(), wish.language(), wish.text());
    if (!question.status().awaitsAnswer()) {
      throw new QuestionStepNotPossible(question.status(), QuestionStatus.ANSWERED);
    }
    if (question.handOverWaiting()) {
      throw new HandOverAwaitsReply();
    }
    Optional<Answer> before = answers.ofQuestion(question.id());
    Instant at = clock.instant();
    Optional<TemplateUse> use = use(question, wish, wording, before);
    if (before.isEmpty()) {
      Answer answer = new Answer(question.id(), wording, caller.login(), at);
      use.ifPresent(answer::comesFrom);
      answers.add(answer);
      recordDraft(question, wording);
      return answer;
    }
    Answer answer = before.get();
    if (answer.getStatus() == AnswerStatus.DRAFT && answer.says(wording)) {
      return answer;
    }
    answer.mustBe(wish.version());
    answer.reword(wording, caller.login(), at);
    use.ifPresent(answer::comesFrom);
    recordDraft(question, wording);
    return answer;
  }

  /** From which template it comes: the one just put into it, or the one it came from before. */
  private Optional<TemplateUse> use(
      AskedQuestion question, DraftAnswer wish, AnswerWording wording, Optional<Answer> before) {
    Long named = wish.templateId();
    if (named == null) {
      return before
          .flatMap(answer -> Optional.ofNullable(answer.templateUse()))
          .map(use -> use(use.templateId(), use.edition(), question, wording));
    }
    AnswerTemplate template = templates.find(named).orElseThrow(() -> new NotFound(named));
    if (!template.getBodyCode().equals(question.ministryCode())) {
      throw new NotYours();
    }
    return Optional.of(use(named, template.getEdition(), question, wording));
  }

  private TemplateUse use(
      long templateId, int edition, AskedQuestion question, AnswerWording wording) {
    String standard =
        templates
            .wording(templateId, edition)
            .map(words -> blanks.fill(words.in(wording.language()), question, wording.language()))
            .map(CleanText::of)
            .orElse("");
    return new TemplateUse(templateId, edition, !standard.equals(wording.text()));
  }

  private boolean isDone(AskedQuestion question, AnswerStatus wanted) {
    return isDone(question, answer -> answer.wasMoved(wanted, caller.login()));
  }

  private boolean isDone(AskedQuestion question, Predicate<Answer> wish) {
    return answers.ofQuestion(question.id()).filter(wish).isPresent();
  }

  private Answer seen(long questionId, int version) {
    Answer answer = answers.ofQuestion(questionId).orElseThrow(NoAnswerYet::new);
    answer.mustBe(version);
    return answer;
  }

  private void recordDraft(AskedQuestion question, AnswerWording wording) {
    Map<String, String> detail = new HashMap<>();
    detail.put("outcome", wording.outcome().name());
    detail.put("language", wording.language().code());
    record("answer.draft", question, detail);
  }

  private void record(String action, AskedQuestion question, Map<String, String> detail) {
    audit.record(action, "question", question.number(), detail);
  }
}
