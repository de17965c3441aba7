package kz.kezdesu.answer;

import java.util.EnumSet;
import java.util.Set;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/** The parts of a desk's inbox, each with one kind of work. */
public enum InboxFolder {
  /** Received: to publish or to decline. */
  TO_CHECK,
  /** Handed over to the own body, which has neither taken it on nor given it back. */
  HANDED_TO_US,
  /** Voiced or handed over, and nobody has begun an answer. */
  AWAITING,
  /** The answer is being worded. */
  DRAFTED,
  /** The answer is in clearance: somebody else than its author is to check it. */
  TO_CLEAR,
  /** The answer is cleared: an approver is to sign it off. */
  TO_SIGN_OFF,
  /** The answer is signed off. */
  TO_PUBLISH,
  /** The author says that the question is not answered; a reply is owed. */
  DISPUTED,
  /** The written answer is owed and its last day has passed (1.1). */
  OVERDUE,
  /** The written answer is owed and today is its last day (1.1). */
  DUE_TODAY,
  /** Public, not yet voiced. */
  PUBLISHED,
  /** Those of them to which nobody has begun an answer. */
  PUBLISHED_UNANSWERED,
  /** Handed over to another body; to be read only. */
  HANDED_ON,
  /** All of them, whatever their state. */
  ALL;

  private static final Set<QuestionStatus> OWED =
      EnumSet.of(QuestionStatus.VOICED, QuestionStatus.HANDED_OVER);
  private static final Set<QuestionStatus> ANSWERABLE =
      EnumSet.of(QuestionStatus.PUBLISHED, QuestionStatus.VOICED, QuestionStatus.HANDED_OVER);

  /** The statuses of the questions here. */
  public Set<QuestionStatus> statuses() {
    return switch (this) {
      case TO_CHECK -> EnumSet.of(QuestionStatus.RECEIVED);
      case PUBLISHED, PUBLISHED_UNANSWERED -> EnumSet.of(QuestionStatus.PUBLISHED);
      case DISPUTED -> EnumSet.of(QuestionStatus.ANSWERED);
      case HANDED_TO_US -> EnumSet.of(QuestionStatus.HANDED_OVER);
      case HANDED_ON -> QuestionStatus.publicOnes();
      case AWAITING, OVERDUE, DUE_TODAY -> EnumSet.copyOf(OWED);
      case DRAFTED, TO_CLEAR, TO_SIGN_OFF, TO_PUBLISH -> EnumSet.copyOf(ANSWERABLE);
      case ALL -> EnumSet.allOf(QuestionStatus.class);
    };
  }

  /** The statuses of the answers to the questions here; empty where the answer does not matter. */
  public Set<AnswerStatus> answers() {
    return switch (this) {
      case DRAFTED -> EnumSet.of(AnswerStatus.DRAFT);
      case TO_CLEAR -> EnumSet.of(AnswerStatus.IN_CLEARANCE);
      case TO_SIGN_OFF -> EnumSet.of(AnswerStatus.CLEARED);
      case TO_PUBLISH -> EnumSet.of(AnswerStatus.SIGNED_OFF);
      case TO_CHECK,
          PUBLISHED,
          PUBLISHED_UNANSWERED,
          HANDED_TO_US,
          HANDED_ON,
          AWAITING,
          DISPUTED,
          OVERDUE,
          DUE_TODAY,
          ALL ->
          EnumSet.noneOf(AnswerStatus.class);
    };
  }

  /** The folders in which an owed answer lies on its way, from nothing to its publication. */
  public static Set<InboxFolder> byAnswer() {
    return EnumSet.of(AWAITING, DRAFTED, TO_CLEAR, TO_SIGN_OFF, TO_PUBLISH);
  }

  /** Whether the questions here have no answer, not even a draft. */
  public boolean isUnanswered() {
    return this == AWAITING || this == PUBLISHED_UNANSWERED;
  }

  /** Whether only those are here whose author says that they are not answered. */
  public boolean isDisputed() {
    return this == DISPUTED;
  }

  /** Whether a hand-over alone tells what is here. */
  public boolean isOfHandOvers() {
    return this == HANDED_TO_US || this == HANDED_ON;
  }

  /**
   * Whether a question in this status, with this answer, is here; whatever its last day. What is
   * disputed is known by its dispute alone, and what was handed over by its hand-over.
   */
  public boolean takes(QuestionStatus status, @Nullable AnswerStatus answer) {
    return !isDisputed()
        && !isOfHandOvers()
        && statuses().contains(status)
        && (answers().isEmpty() || (answer != null && answers().contains(answer)))
        && (!isUnanswered() || answer == null);
  }
}
