package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.answer.model.JointAnswer;
import kz.kezdesu.answer.store.JointAnswers;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * One answer to many questions: what is linked to one problem and awaits an answer is answered in
 * the same words, worded once in each language in which it was asked. Every question still has an
 * answer of its own that goes the way of {@link AnswerDesk}, with who did what and when; the deeds
 * here take all of them a step further at once, each on its own: one that is refused stops no
 * other. Whoever words one of them anew on its own takes it out of the common deeds.
 *
 * <p>Each method throws {@link NotFound} for an unknown problem or joint answer, and {@link
 * NotYours} for that of another body; those that name a version {@link ChangedMeanwhile} when the
 * words are no longer those that the page has shown. A deed that was done already does nothing;
 * with other words than it was done with it is refused as {@link ChangedMeanwhile}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JointAnswerDesk {
  /** How many answers are held in one transaction. */
  private static final int PART = 100;

  private static final List<Role> READERS = List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);
  private static final List<Role> DRAFTERS = List.of(Role.OFFICER);
  private static final List<Role> CLEARERS = READERS;
  private static final List<Role> APPROVERS = List.of(Role.APPROVER);
  private static final List<Role> PUBLISHERS = List.of(Role.EDITOR, Role.OFFICER);
  private static final Set<AnswerStatus> NOT_PUBLIC =
      EnumSet.complementOf(EnumSet.of(AnswerStatus.PUBLISHED));
  private static final Set<AnswerStatus> SENT =
      EnumSet.of(AnswerStatus.IN_CLEARANCE, AnswerStatus.CLEARED, AnswerStatus.SIGNED_OFF);

  @EJB private ProblemCatalogue problems;
  @Inject private JointAnswers joints;
  @Inject private JointSteps steps;
  @Inject private Caller caller;

  /** What a joint answer to a problem would reach. */
  @RolesAllowed("OFFICER")
  public JointPlan plan(long problemId) {
    return joints.plan(problemId, ownProblem(problemId), JointSteps.answerable());
  }

  /**
   * The problem to which all of these questions are linked.
   *
   * @throws InvalidInput when no question is chosen; field {@code question_chosen}
   * @throws NoCommonProblem when one is linked to none, or to another
   */
  @RolesAllowed("OFFICER")
  public long commonProblem(Set<Long> questionIds) {
    if (questionIds.isEmpty()) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("question_chosen", "empty", 1)));
    }
    Map<Long, Long> links = problems.linksOf(questionIds);
    if (links.size() < questionIds.size() || Set.copyOf(links.values()).size() > 1) {
      throw new NoCommonProblem();
    }
    long problemId = links.values().iterator().next();
    ownProblem(problemId);
    return problemId;
  }

  /** The joint answers to a problem, the newest first. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<JointAnswerRow> toProblem(long problemId) {
    caller.mustHoldOneOf(READERS, problems.line(problemId).ministryCode());
    return joints.ofProblem(problemId);
  }

  /**
   * The joint answers of the own bodies with something left to do, the oldest first.
   *
   * @param limit the most wanted, 1 to 100
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<JointAnswerRow> open(int limit) {
    return joints.open(caller.bodies(Role.OFFICER, Role.APPROVER, Role.EDITOR), NOT_PUBLIC, limit);
  }

  /** A joint answer with its words. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public JointAnswerDetail jointAnswer(long jointAnswerId) {
    return joints.describe(own(jointAnswerId, READERS));
  }

  /**
   * The questions of a joint answer with where their own answers stand, in the order of their ids.
   *
   * @param afterId the question after which to go on; 0 starts
   * @param limit the most wanted, 1 to 500
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<JointItemRow> items(long jointAnswerId, long afterId, int limit) {
    own(jointAnswerId, READERS);
    return joints.items(jointAnswerId, afterId, limit);
  }

  /**
   * Words an answer for all questions of a problem that await one, or for those chosen, and sends
   * it to clearance. The same wish again answers the same joint answer.
   *
   * @throws ChangedMeanwhile when the same wish was sent before with other words
   * @throws InvalidInput for what {@link JointTexts} does not take; field {@code joint_chosen} when
   *     no question awaits an answer ({@code empty}), or one is not linked ({@code unlinked})
   */
  @RolesAllowed("OFFICER")
  public JointResult draft(DraftJointAnswer wish) {
    String body = ownProblem(wish.problemId());
    JointSteps.Begun begun = steps.begin(wish, body);
    return inParts(
        begun.jointAnswerId(),
        begun.questionIds(),
        part -> steps.draft(begun.jointAnswerId(), part));
  }

  /**
   * Gives the drafts other words, or the same, and sends them to clearance.
   *
   * @throws InvalidInput for what {@link JointTexts} does not take
   * @throws JointPartlyOut when some are drafts no longer and the words differ
   */
  @RolesAllowed("OFFICER")
  public JointResult reword(RewordJointAnswer wish) {
    long id = wish.jointAnswerId();
    own(id, DRAFTERS);
    steps.reword(wish);
    return each(
        id,
        null,
        EnumSet.of(AnswerStatus.DRAFT),
        "answer.send",
        (answer, question, at) -> steps.resend(id, answer, question, at));
  }

  /** Takes the answers back, from clearance or cleared, before they are signed off. */
  @RolesAllowed("OFFICER")
  public JointResult takeBack(long jointAnswerId, int version) {
    own(jointAnswerId, DRAFTERS);
    return each(
        jointAnswerId,
        version,
        SENT,
        "answer.take-back",
        (answer, question, at) -> answer.takeBack(caller.login(), at));
  }

  /**
   * Takes away what is not signed off, also what is in clearance or cleared: the questions await an
   * answer again.
   */
  @RolesAllowed("OFFICER")
  public JointResult dissolve(long jointAnswerId, int version) {
    own(jointAnswerId, DRAFTERS);
    return inParts(
        jointAnswerId,
        joints.questions(jointAnswerId, NOT_PUBLIC),
        part -> steps.dissolve(jointAnswerId, version, part));
  }

  /**
   * The facts, the law and the language of the answers are checked: they can be signed off.
   *
   * @throws OwnAnswer when the caller has worded them
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public JointResult clear(long jointAnswerId, int version) {
    own(jointAnswerId, CLEARERS).mustNotBeOf(caller.login());
    return each(
        jointAnswerId,
        version,
        EnumSet.of(AnswerStatus.DRAFT, AnswerStatus.IN_CLEARANCE),
        "answer.clear",
        (answer, question, at) -> answer.clear(caller.login(), at));
  }

  /**
   * The approver stands for the cleared answers. One that the caller has cleared is refused with
   * {@link ClearedByYourself}.
   *
   * @throws OwnAnswer when the caller has worded them
   */
  @RolesAllowed("APPROVER")
  public JointResult signOff(long jointAnswerId, int version) {
    own(jointAnswerId, APPROVERS).mustNotBeOf(caller.login());
    return each(
        jointAnswerId,
        version,
        EnumSet.of(AnswerStatus.DRAFT, AnswerStatus.IN_CLEARANCE, AnswerStatus.CLEARED),
        "answer.sign-off",
        (answer, question, at) -> answer.signOff(caller.login(), at));
  }

  /**
   * The answers go back to the officer to be worded anew. Whoever clears sends them back from
   * clearance; what is cleared or signed off already, only an approver or an editor.
   *
   * @throws InvalidInput without a remark, or with too long a one; field {@code answer_remark}
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public JointResult sendBack(long jointAnswerId, int version, String remark) {
    JointAnswer joint = own(jointAnswerId, CLEARERS);
    String clean = AnswerWording.remark(remark);
    boolean fromAnywhere = caller.holdsAt(joint.getBodyCode(), Role.APPROVER, Role.EDITOR);
    JointResult result =
        each(
            jointAnswerId,
            version,
            fromAnywhere ? SENT : EnumSet.of(AnswerStatus.IN_CLEARANCE),
            "answer.return",
            (answer, question, at) -> {
              if (!fromAnywhere) {
                answer.mustBeInClearance(); // it may have been cleared meanwhile
              }
              answer.sendBack(clean, caller.login(), at);
            });
    if (result.done() == 0 && result.refused().isEmpty()) {
      List<Long> drafts = joints.questions(jointAnswerId, EnumSet.of(AnswerStatus.DRAFT));
      steps.mustBeSentBack(drafts.subList(0, Math.min(drafts.size(), PART)), clean);
    }
    return result;
  }

  /**
   * Everybody may read the answers from now on; the questions are answered and their authors told.
   * One whose question awaits no answer any more is refused with {@link QuestionStepNotPossible}.
   */
  @RolesAllowed({"EDITOR", "OFFICER"})
  public JointResult publish(long jointAnswerId, int version) {
    own(jointAnswerId, PUBLISHERS);
    return inParts(
        jointAnswerId,
        joints.questions(jointAnswerId, NOT_PUBLIC),
        part -> steps.publish(jointAnswerId, version, part));
  }

  /** What is done with some of the questions. */
  private interface PartOf {
    JointSteps.Part with(List<Long> questionIds);
  }

  private JointResult each(
      long jointAnswerId,
      @Nullable Integer version,
      Set<AnswerStatus> at,
      String action,
      JointSteps.Deed deed) {
    return inParts(
        jointAnswerId,
        joints.questions(jointAnswerId, at),
        part -> steps.each(jointAnswerId, version, part, action, deed));
  }

  private static JointResult inParts(long jointAnswerId, List<Long> questionIds, PartOf deed) {
    int done = 0;
    List<JointResult.One> refused = new ArrayList<>();
    for (int from = 0; from < questionIds.size(); from += PART) {
      JointSteps.Part part =
          deed.with(questionIds.subList(from, Math.min(questionIds.size(), from + PART)));
      done += part.done();
      refused.addAll(part.refused());
    }
    return new JointResult(jointAnswerId, done, refused);
  }

  private String ownProblem(long problemId) {
    String ministry = problems.line(problemId).ministryCode();
    caller.mustHold(Role.OFFICER, ministry);
    return ministry;
  }

  private JointAnswer own(long jointAnswerId, List<Role> roles) {
    JointAnswer joint = joints.find(jointAnswerId).orElseThrow(() -> new NotFound(jointAnswerId));
    caller.mustHoldOneOf(roles, joint.getBodyCode());
    return joint;
  }
}
