package kz.kezdesu.answer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.model.AnswerTemplate;
import kz.kezdesu.answer.model.JointAnswer;
import kz.kezdesu.answer.store.AnswerTemplates;
import kz.kezdesu.answer.store.Answers;
import kz.kezdesu.answer.store.AwaitingQuestion;
import kz.kezdesu.answer.store.JointAnswers;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.language.Language;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.question.AskedQuestion;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.question.HandOverAwaitsReply;
import kz.kezdesu.question.QuestionAnswering;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.staff.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The steps in which a deed at many answers is done, each a transaction of its own: thousands of
 * questions are never held at once, and what was done stays done when the machine dies. Part of the
 * deeds of {@link JointAnswerDesk}, which has asked whose the joint answer is.
 */
@ApplicationScoped
public class JointSteps {
  @EJB private QuestionAnswering questions;
  @EJB private ProblemCatalogue problems;
  @EJB private AuditLog audit;
  @Inject private Answers answers;
  @Inject private JointAnswers joints;
  @Inject private AnswerTemplates templates;
  @Inject private AnswerBlanks blanks;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A joint answer just begun.
   *
   * @param questionIds those that it is to reach; none when the same wish has made it before
   */
  record Begun(long jointAnswerId, List<Long> questionIds) {}

  /** What is done with one of the answers. */
  interface Deed {
    void at(Answer answer, AskedQuestion question, Instant at);
  }

  /** What became of some of them. */
  record Part(int done, List<JointResult.One> refused) {}

  /** Keeps the words; not yet for any question. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Begun begin(DraftJointAnswer wish, String bodyCode) {
    Optional<Long> before = joints.madeBy(wish.token());
    if (before.isPresent()) {
      mustSayThat(before.get(), wish);
      return new Begun(before.get(), List.of());
    }
    Map<Long, Language> awaiting =
        joints.awaiting(wish.problemId(), bodyCode, answerable()).stream()
            .collect(Collectors.toMap(AwaitingQuestion::id, AwaitingQuestion::language));
    Set<Long> wanted = wish.chosen().isEmpty() ? awaiting.keySet() : wish.chosen();
    if (wanted.stream().noneMatch(awaiting::containsKey)) {
      throw invalid("empty");
    }
    Map<Long, Long> links = problems.linksOf(wanted);
    if (!wanted.stream().allMatch(id -> wish.problemId() == links.getOrDefault(id, 0L))) {
      throw invalid("unlinked");
    }
    JointTexts texts =
        JointTexts.of(
            wish.outcome(),
            wish.kk(),
            wish.ru(),
            wish.en(),
            wanted.stream().flatMap(id -> Stream.ofNullable(awaiting.get(id))).toList());
    JointAnswer joint =
        new JointAnswer(
            wish.token(), wish.problemId(), bodyCode, texts, caller.login(), clock.instant());
    Long templateId = wish.templateId();
    if (templateId != null) {
      AnswerTemplate template =
          templates.find(templateId).orElseThrow(() -> new NotFound(templateId));
      if (!template.getBodyCode().equals(bodyCode)) {
        throw new NotYours();
      }
      joint.comesFrom(templateId, template.getEdition());
    }
    joints.add(joint);
    audit.record(
        "joint-answer.draft",
        "joint-answer",
        Long.toString(joint.getId()),
        Map.of(
            "problem", Long.toString(wish.problemId()),
            "questions", Integer.toString(wanted.size())));
    return new Begun(joint.getId(), wanted.stream().sorted().toList());
  }

  /** The same wish with other words is another one: its words would be lost. */
  private void mustSayThat(long jointAnswerId, DraftJointAnswer wish) {
    JointTexts words = JointTexts.of(wish.outcome(), wish.kk(), wish.ru(), wish.en(), List.of());
    if (!held(jointAnswerId).texts().equals(words)) {
      throw new ChangedMeanwhile();
    }
  }

  /**
   * Lets a remark pass that sends nothing back any more only when it is there already.
   *
   * @param questionIds of the drafts
   * @throws ChangedMeanwhile when none of them was sent back by the caller with just this remark
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void mustBeSentBack(List<Long> questionIds, String remark) {
    boolean isThere =
        answers.ofQuestions(questionIds).values().stream()
            .anyMatch(answer -> answer.wasSentBack(remark, caller.login()));
    if (!isThere) {
      throw new ChangedMeanwhile();
    }
  }

  /**
   * Gives these questions their answers and sends them to clearance.
   *
   * @param questionIds in the order of their ids
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Part draft(long jointAnswerId, List<Long> questionIds) {
    JointAnswer joint = held(jointAnswerId);
    List<AskedQuestion> asked = questions.holdAll(questionIds);
    Set<Long> begun = new HashSet<>(answers.ofQuestions(questionIds).keySet());
    Instant at = clock.instant();
    List<Answer> drafted = new ArrayList<>();
    List<AskedQuestion> done = new ArrayList<>();
    List<JointResult.One> refused = new ArrayList<>();
    for (AskedQuestion question : asked) {
      try {
        mustAwait(question, joint, begun);
        Answer answer =
            new Answer(jointAnswerId, question.id(), wording(joint, question), caller.login(), at);
        markTemplate(answer, joint, question);
        drafted.add(answer);
        done.add(question);
      } catch (Refusal why) {
        refused.add(new JointResult.One(question.number(), why));
      }
    }
    answers.addAll(drafted);
    drafted.forEach(answer -> answer.sendToClearance(caller.login(), at));
    done.forEach(question -> record("answer.send", question, jointAnswerId));
    return new Part(done.size(), refused);
  }

  /** Gives the joint answer other words; its answers follow with {@link #each}. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void reword(RewordJointAnswer wish) {
    JointAnswer joint = held(wish.jointAnswerId());
    JointTexts before = joint.texts();
    JointTexts texts =
        JointTexts.of(
            wish.outcome(),
            wish.kk(),
            wish.ru(),
            wish.en(),
            Stream.of(Language.values()).filter(one -> !before.in(one).isEmpty()).toList());
    joint.mustBe(wish.version());
    if (texts.equals(before)) {
      return;
    }
    boolean out =
        joints.describe(joint).line().counts().keySet().stream()
            .anyMatch(status -> status != AnswerStatus.DRAFT);
    if (out) {
      throw new JointPartlyOut();
    }
    joint.word(texts, caller.login(), clock.instant());
    audit.record("joint-answer.reword", "joint-answer", Long.toString(joint.getId()), Map.of());
  }

  /**
   * Does something with each of these answers; one that is refused stops no other.
   *
   * @param version of the joint answer as its page has seen it; null when the words do not matter
   * @param action its name in the audit log
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Part each(
      long jointAnswerId,
      @Nullable Integer version,
      List<Long> questionIds,
      String action,
      Deed deed) {
    JointAnswer joint = held(jointAnswerId);
    if (version != null) {
      joint.mustBe(version);
    }
    Instant at = clock.instant();
    List<AskedQuestion> asked = questions.holdAll(questionIds);
    Map<Long, Answer> held = answers.ofQuestions(questionIds);
    int done = 0;
    List<JointResult.One> refused = new ArrayList<>();
    for (AskedQuestion question : asked) {
      try {
        mustBeOf(joint, question);
        Answer answer = held.get(question.id());
        if (answer == null || !answer.isOf(jointAnswerId)) {
          continue; // taken away by somebody who was faster
        }
        answer.mustBeJoint();
        deed.at(answer, question, at);
        record(action, question, jointAnswerId);
        done++;
      } catch (Refusal why) {
        refused.add(new JointResult.One(question.number(), why));
      }
    }
    return new Part(done, refused);
  }

  /** Gives an answer the words of its joint answer as they are now, and sends it to clearance. */
  void resend(long jointAnswerId, Answer answer, AskedQuestion question, Instant at) {
    JointAnswer joint = joints.find(jointAnswerId).orElseThrow(() -> new NotFound(jointAnswerId));
    answer.rewordJointly(wording(joint, question), caller.login(), at);
    markTemplate(answer, joint, question);
    answer.sendToClearance(caller.login(), at);
  }

  /** Makes these answers public; their authors are read at once and told one by one. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Part publish(long jointAnswerId, int version, List<Long> questionIds) {
    questions.holdAll(questionIds);
    questions.meetAuthors(questionIds);
    return each(jointAnswerId, version, questionIds, "answer.publish", this::publish);
  }

  /**
   * The answer becomes public, and the question has it.
   *
   * @throws QuestionStepNotPossible when the question awaits no answer any more
   */
  private void publish(Answer answer, AskedQuestion question, Instant at) {
    mustAwait(question);
    answer.publish(caller.login(), at);
    questions.answered(question.id());
  }

  /** Takes these drafts away, as if the joint answer had never reached their questions. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Part dissolve(long jointAnswerId, int version, List<Long> questionIds) {
    List<Long> gone = new ArrayList<>();
    Part part =
        each(
            jointAnswerId,
            version,
            questionIds,
            "answer.dissolve",
            (answer, question, at) -> {
              if (answer.getStatus().isRecallable()) {
                answer.takeBack(caller.login(), at);
              }
              answer.mustBeDraft();
              gone.add(answer.getId());
            });
    if (!gone.isEmpty()) {
      answers.remove(gone);
    }
    return part;
  }

  /** The statuses in which a question may be given an answer. */
  static Set<QuestionStatus> answerable() {
    return Stream.of(QuestionStatus.values())
        .filter(QuestionStatus::awaitsAnswer)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(QuestionStatus.class)));
  }

  private AnswerWording wording(JointAnswer joint, AskedQuestion question) {
    JointTexts texts = joint.texts();
    String text = texts.in(question.language());
    if (text.isEmpty()) {
      throw new NotInItsLanguage(question.language());
    }
    String filled = CleanText.of(blanks.fill(text, question, question.language()));
    if (CleanText.length(filled) > AnswerWording.LONGEST) {
      throw new AnswerTooLong();
    }
    return new AnswerWording(texts.outcome(), question.language(), filled);
  }

  private void markTemplate(Answer answer, JointAnswer joint, AskedQuestion question) {
    TemplateUse use = joint.template();
    if (use == null) {
      return;
    }
    Language language = question.language();
    String standard =
        templates
            .wording(use.templateId(), use.edition())
            .map(words -> CleanText.of(blanks.fill(words.in(language), question, language)))
            .orElse("");
    answer.comesFrom(
        new TemplateUse(
            use.templateId(), use.edition(), !answer.describe().text().equals(standard)));
  }

  private static void mustAwait(AskedQuestion question, JointAnswer joint, Set<Long> begun) {
    mustBeOf(joint, question);
    mustAwait(question);
    if (begun.contains(question.id())) {
      throw new AnswerBegun();
    }
  }

  private static void mustAwait(AskedQuestion question) {
    if (!question.status().awaitsAnswer()) {
      throw new QuestionStepNotPossible(question.status(), QuestionStatus.ANSWERED);
    }
    if (question.handOverWaiting()) {
      throw new HandOverAwaitsReply();
    }
  }

  /** A question handed over in the meantime is answered by another body. */
  private static void mustBeOf(JointAnswer joint, AskedQuestion question) {
    if (!question.ministryCode().equals(joint.getBodyCode())) {
      throw new NotYours();
    }
  }

  private JointAnswer held(long jointAnswerId) {
    return joints.hold(jointAnswerId).orElseThrow(() -> new NotFound(jointAnswerId));
  }

  private void record(String action, AskedQuestion question, long jointAnswerId) {
    audit.record(
        action,
        "question",
        question.number(),
        Map.of("joint-answer", Long.toString(jointAnswerId)));
  }

  private static InvalidInput invalid(String fault) {
    return new InvalidInput(List.of(new InvalidInput.Fault("joint_chosen", fault, 1)));
  }
}
