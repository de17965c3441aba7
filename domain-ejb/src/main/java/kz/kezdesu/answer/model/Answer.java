package kz.kezdesu.answer.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.answer.AnswerDetail;
import kz.kezdesu.answer.AnswerMoveRow;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.answer.AnswerStepNotPossible;
import kz.kezdesu.answer.AnswerWording;
import kz.kezdesu.answer.BetterAnswer;
import kz.kezdesu.answer.ClearedByYourself;
import kz.kezdesu.answer.OwnAnswer;
import kz.kezdesu.answer.TemplateUse;
import kz.kezdesu.answer.WordedApart;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's answer to one question: drafted, cleared, signed off, and then published. What the
 * public reads is only what is published.
 */
@Entity
@Table(name = "answer")
public class Answer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "question_id")
  private long questionId;

  @Enumerated(EnumType.STRING)
  private AnswerStatus status = AnswerStatus.DRAFT;

  @Enumerated(EnumType.STRING)
  private AnswerOutcome outcome = AnswerOutcome.EXPLAINED;

  private String text = "";

  private Language language = Language.KK;

  @Column(name = "drafted_by")
  private String draftedBy = "";

  @Column(name = "drafted_at")
  private Instant draftedAt = Instant.EPOCH;

  @Column(name = "cleared_by")
  private @Nullable String clearedBy;

  @Column(name = "cleared_at")
  private @Nullable Instant clearedAt;

  @Column(name = "signed_off_by")
  private @Nullable String signedOffBy;

  @Column(name = "signed_off_at")
  private @Nullable Instant signedOffAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  /** The body that worded it and has handed the question over; none while it is the holder's. */
  @Column(name = "kept_by")
  private @Nullable String keptBy;

  @Column(name = "template_id")
  private @Nullable Long templateId;

  @Column(name = "template_edition")
  private @Nullable Integer templateEdition;

  @Column(name = "template_changed")
  private @Nullable Boolean templateChanged;

  @Column(name = "joint_answer_id")
  private @Nullable Long jointAnswerId;

  @Column(name = "worded_apart")
  private boolean wordedApart;

  @OneToMany(mappedBy = "answer", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<AnswerMove> moves = new ArrayList<>();

  protected Answer() {}

  /** The first draft of an answer. */
  public Answer(long questionId, AnswerWording wording, String by, Instant at) {
    this.questionId = questionId;
    word(wording, by, at);
    moves.add(new AnswerMove(this, null, AnswerStatus.DRAFT, null, by, at));
  }

  /** The first draft of one of the answers of a joint one. */
  public Answer(long jointAnswerId, long questionId, AnswerWording wording, String by, Instant at) {
    this(questionId, wording, by, at);
    this.jointAnswerId = jointAnswerId;
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public long getQuestionId() {
    return questionId;
  }

  public int getVersion() {
    return version;
  }

  public AnswerStatus getStatus() {
    return status;
  }

  /** Whether it says exactly this already. */
  public boolean says(AnswerWording wording) {
    return outcome == wording.outcome()
        && language == wording.language()
        && text.equals(wording.text());
  }

  /** Whether the last step was this person's, and led here: then the same wish is done already. */
  public boolean wasMoved(AnswerStatus to, String by) {
    if (status != to || moves.isEmpty()) {
      return false;
    }
    AnswerMoveRow last = lastMove();
    return last.to() == to && last.by().equals(by);
  }

  /** Whether this person has just sent it to clearance in exactly these words. */
  public boolean wasSent(AnswerWording wording, String by) {
    return wasMoved(AnswerStatus.IN_CLEARANCE, by) && says(wording);
  }

  /** Whether this person has just sent it back with exactly this remark. */
  public boolean wasSentBack(String remark, String by) {
    return wasMoved(AnswerStatus.DRAFT, by) && remark.equals(lastMove().remark());
  }

  private AnswerMoveRow lastMove() {
    return moves.get(moves.size() - 1).line();
  }

  /**
   * Says it in other words. Only a draft can be worded anew; one of a joint answer goes its own way
   * from then on.
   *
   * @throws AnswerStepNotPossible when it is not a draft
   */
  public void reword(AnswerWording wording, String by, Instant at) {
    mustBeDraft();
    wordedApart = jointAnswerId != null;
    word(wording, by, at);
  }

  /**
   * Says what the joint answer says now. One that says it already stays the words of whoever worded
   * them.
   *
   * @throws WordedApart when it goes its own way
   * @throws AnswerStepNotPossible when it is not a draft
   */
  public void rewordJointly(AnswerWording wording, String by, Instant at) {
    mustBeJoint();
    mustBeDraft();
    if (!says(wording)) {
      word(wording, by, at);
    }
  }

  /**
   * Lets only a draft pass.
   *
   * @throws AnswerStepNotPossible when it is none
   */
  public void mustBeDraft() {
    if (status != AnswerStatus.DRAFT) {
      throw new AnswerStepNotPossible(status, AnswerStatus.DRAFT);
    }
  }

  /** Whether it is one of the answers of this joint one. */
  public boolean isOf(long joint) {
    return jointAnswerId != null && jointAnswerId == joint;
  }

  /**
   * Lets a deed at many answers pass only when this one says what they all say.
   *
   * @throws WordedApart when it goes its own way
   */
  public void mustBeJoint() {
    if (wordedApart) {
      throw new WordedApart();
    }
  }

  /** Keeps from which template it came, and whether anybody has changed its words. */
  public void comesFrom(TemplateUse use) {
    templateId = use.templateId();
    templateEdition = use.edition();
    templateChanged = use.changed();
  }

  /** From which template it came; null when from none. */
  public @Nullable TemplateUse templateUse() {
    return templateId == null || templateEdition == null || templateChanged == null
        ? null
        : new TemplateUse(templateId, templateEdition, templateChanged);
  }

  /** The draft is ready: somebody else checks it. */
  public void sendToClearance(String by, Instant at) {
    moveTo(AnswerStatus.IN_CLEARANCE, null, by, at);
  }

  /**
   * The author of the draft takes it back before it is signed off; an earlier clearance is void.
   *
   * @throws AnswerStepNotPossible when it is neither in clearance nor cleared
   */
  public void takeBack(String by, Instant at) {
    if (!status.isRecallable()) {
      throw new AnswerStepNotPossible(status, AnswerStatus.DRAFT);
    }
    goBack(null, by, at);
  }

  /**
   * Its facts, its law and its language are right: the approver may sign it.
   *
   * @throws OwnAnswer when the same person worded it
   */
  public void clear(String by, Instant at) {
    mustBeOfOthers(by);
    moveTo(AnswerStatus.CLEARED, null, by, at);
    clearedBy = by;
    clearedAt = at;
  }

  /**
   * The answer may be published.
   *
   * @throws OwnAnswer when the same person worded it
   * @throws ClearedByYourself when the same person cleared it
   */
  public void signOff(String by, Instant at) {
    mustBeOfOthers(by);
    if (by.equals(clearedBy)) {
      throw new ClearedByYourself();
    }
    moveTo(AnswerStatus.SIGNED_OFF, null, by, at);
    signedOffBy = by;
    signedOffAt = at;
  }

  /** The answer goes back to be worded anew; an earlier clearance and sign-off are void. */
  public void sendBack(String remark, String by, Instant at) {
    goBack(remark, by, at);
  }

  /**
   * Lets only what is in clearance pass.
   *
   * @throws AnswerStepNotPossible when it is elsewhere
   */
  public void mustBeInClearance() {
    if (status != AnswerStatus.IN_CLEARANCE) {
      throw new AnswerStepNotPossible(status, AnswerStatus.DRAFT);
    }
  }

  private void mustBeOfOthers(String person) {
    if (draftedBy.equals(person)) {
      throw new OwnAnswer();
    }
  }

  private void goBack(@Nullable String remark, String by, Instant at) {
    moveTo(AnswerStatus.DRAFT, remark, by, at);
    clearedBy = null;
    clearedAt = null;
    signedOffBy = null;
    signedOffAt = null;
  }

  /** Everybody may read the answer from now on. */
  public void publish(String by, Instant at) {
    moveTo(AnswerStatus.PUBLISHED, null, by, at);
    publishedAt = at;
  }

  /**
   * Says something better from now on; what it said before, and who worded, cleared and signed
   * that, is kept by whoever asked for it and in the moves.
   *
   * @param by the person who stands for it and publishes it
   * @throws AnswerStepNotPossible when it is not public
   */
  public void correct(BetterAnswer better, String by, Instant at) {
    if (!status.isPublic()) {
      throw new AnswerStepNotPossible(status, AnswerStatus.PUBLISHED);
    }
    moves.add(new AnswerMove(this, status, AnswerStatus.PUBLISHED, null, by, at));
    word(better.wording(), better.wordedBy(), better.wordedAt());
    templateChanged = templateId == null ? null : Boolean.TRUE;
    clearedBy = null;
    clearedAt = null;
    signedOffBy = by;
    signedOffAt = at;
    publishedAt = at;
  }

  /** Its body has handed the question over: nobody else sees what it has worded. */
  public void keepFor(String bodyCode) {
    keptBy = bodyCode;
  }

  /** The question has come back to the body that worded it, which goes on where it stopped. */
  public void takeUpAgain() {
    keptBy = null;
  }

  /** The answer as the desk sees it. */
  public AnswerDetail describe() {
    return new AnswerDetail(
        version,
        status,
        outcome,
        language,
        text,
        draftedBy,
        draftedAt,
        clearedBy,
        clearedAt,
        signedOffBy,
        signedOffAt,
        publishedAt,
        templateUse(),
        jointAnswerId,
        wordedApart,
        moves.stream().map(AnswerMove::line).toList());
  }

  /**
   * Lets a change pass only when its page has seen the answer as it is.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  private void word(AnswerWording wording, String by, Instant at) {
    outcome = wording.outcome();
    language = wording.language();
    text = wording.text();
    draftedBy = by;
    draftedAt = at;
  }

  private void moveTo(AnswerStatus next, @Nullable String remark, String by, Instant at) {
    if (!status.leadsTo(next)) {
      throw new AnswerStepNotPossible(status, next);
    }
    moves.add(new AnswerMove(this, status, next, remark, by, at));
    status = next;
  }
}
