package kz.kezdesu.question.model;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.HadItBefore;
import kz.kezdesu.question.HandOverAwaitsReply;
import kz.kezdesu.question.HandedOutside;
import kz.kezdesu.question.HandedOverTooOften;
import kz.kezdesu.question.NothingToAccept;
import kz.kezdesu.question.OriginalStays;
import kz.kezdesu.question.OwnDayAfterLegalOne;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.question.RankingNotPossible;
import kz.kezdesu.question.ReturnReason;
import kz.kezdesu.question.UndoTooLate;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.schema.UuidColumn;
import org.jspecify.annotations.Nullable;

/**
 * A question or a proposal to a minister: received, checked and published (or declined with a
 * reason), perhaps voiced at the meeting, ranked, answered, or handed over to the body that can
 * answer it. Its number never changes, and its text only when it is removed; once voiced it never
 * disappears (1.6).
 */
@Entity
@Table(name = "question")
public class Question {
  /** So often a question can be handed over; whoever holds it then answers it. */
  public static final int MOST_HAND_OVERS = 3;

  /** Stands where a name or a text was removed. */
  public static final String REMOVED = "—";

  @Id private long id;

  @Version private int version;

  private String number = "";

  @Column(name = "idempotency_key")
  private String idempotencyKey = "";

  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "ministry_code")
  private String ministryCode = "";

  @Enumerated(EnumType.STRING)
  private QuestionKind kind = QuestionKind.QUESTION;

  @Enumerated(EnumType.STRING)
  private Channel channel = Channel.SITE;

  @Enumerated(EnumType.STRING)
  private QuestionStatus status = QuestionStatus.RECEIVED;

  private String text = "";

  @Column(name = "blacked_out")
  private boolean blackedOut;

  private Language language = Language.KK;

  @Column(name = "region_kato")
  private String regionKato = "";

  @Column(name = "district_kato")
  private @Nullable String districtKato;

  @Column(name = "topic_code")
  private @Nullable String topicCode;

  private @Nullable String assignee;

  @Column(name = "own_due_on")
  private @Nullable LocalDate ownDueOn;

  @Column(name = "author_name")
  private String authorName = "";

  @Column(name = "hide_name")
  private boolean hideName;

  @Convert(converter = UuidColumn.class)
  @Column(name = "author_id")
  private @Nullable UUID authorId;

  @Column(name = "author_phone")
  private byte @Nullable [] authorPhone;

  @Column(name = "letters_language")
  private @Nullable Language lettersLanguage;

  @Column(name = "tracking_hash")
  private byte[] trackingHash = {};

  @Column(name = "consent_wording")
  private @Nullable String consentWording;

  @Column(name = "consent_at")
  private @Nullable Instant consentAt;

  /** The text as the database folds it for the search. */
  @Basic(fetch = FetchType.LAZY)
  @Column(insertable = false, updatable = false)
  private @Nullable String folded;

  /** The day by which it is urgent; the database knows it, the desk sorts by it. */
  @Column(name = "urgent_on", insertable = false, updatable = false)
  private @Nullable LocalDate urgentOn;

  @Column(name = "asked_at")
  private Instant askedAt = Instant.EPOCH;

  @Column(name = "voiced_at")
  private @Nullable Instant voicedAt;

  @Column(name = "answer_due_on")
  private @Nullable LocalDate answerDueOn;

  @Column(name = "consent_withdrawn_at")
  private @Nullable Instant consentWithdrawnAt;

  // Written by the job that forgets.
  @Column(name = "anonymised_at", insertable = false, updatable = false)
  private @Nullable Instant anonymisedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private @Nullable DeclineReason declineReason;

  @Column(updatable = false)
  private int supports;

  @Column(name = "rank_position")
  private @Nullable Integer rankPosition;

  @Column(name = "rank_reason")
  private @Nullable String rankReason;

  @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<QuestionMove> moves = new ArrayList<>();

  @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<HandOver> handOvers = new ArrayList<>();

  protected Question() {}

  /** What was asked, of whom and about what place. */
  public record Matter(
      long meetingId,
      String ministryCode,
      QuestionKind kind,
      Channel channel,
      String text,
      Language language,
      String regionKato,
      @Nullable String districtKato,
      @Nullable String topicCode) {}

  /**
   * Who asked.
   *
   * @param personId the person behind a contact, where one was given
   * @param phone an encrypted telephone number, where one was given
   */
  public record Author(
      String name, boolean hideName, @Nullable UUID personId, byte @Nullable [] phone) {}

  /** A question just received. It is not public yet and has no number before it is registered. */
  public Question(Matter matter, Author author, String idempotencyKey, Instant askedAt) {
    this.meetingId = matter.meetingId();
    this.ministryCode = matter.ministryCode();
    this.kind = matter.kind();
    this.channel = matter.channel();
    this.text = matter.text();
    this.language = matter.language();
    this.regionKato = matter.regionKato();
    this.districtKato = matter.districtKato();
    this.topicCode = matter.topicCode();
    this.authorName = author.name();
    this.hideName = author.hideName();
    this.authorId = author.personId();
    this.authorPhone = author.phone();
    this.idempotencyKey = idempotencyKey;
    this.askedAt = askedAt;
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getNumber() {
    return number;
  }

  /** The key with which it was sent; the same key again is the same question. */
  public String getIdempotencyKey() {
    return idempotencyKey;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  public long getMeetingId() {
    return meetingId;
  }

  /** The body that answers: the meeting's ministry, or the one it was handed over to. */
  public String getMinistryCode() {
    return ministryCode;
  }

  public QuestionStatus getStatus() {
    return status;
  }

  public Language getLanguage() {
    return language;
  }

  public @Nullable UUID getAuthorId() {
    return authorId;
  }

  public @Nullable String getTopicCode() {
    return topicCode;
  }

  /** The login of whoever of the own body sees to it; null while it is nobody's. */
  public @Nullable String getAssignee() {
    return assignee;
  }

  /** The day by which its body itself wants it done; null where none was set. */
  public @Nullable LocalDate getOwnDueOn() {
    return ownDueOn;
  }

  /** Whether it was put at the meeting (1.6). */
  public boolean isVoiced() {
    return voicedAt != null;
  }

  public @Nullable LocalDate getAnswerDueOn() {
    return answerDueOn;
  }

  public @Nullable Integer getRankPosition() {
    return rankPosition;
  }

  /** What was asked, of whom and about what place. */
  public Matter matter() {
    return new Matter(
        meetingId,
        ministryCode,
        kind,
        channel,
        text,
        language,
        regionKato,
        districtKato,
        topicCode);
  }

  /** Who asked. */
  public Author author() {
    return new Author(authorName, hideName, authorId, authorPhone);
  }

  public @Nullable String getConsentWording() {
    return consentWording;
  }

  public @Nullable Instant getConsentAt() {
    return consentAt;
  }

  /** In which language its author reads letters about it; null: in the one of the person. */
  public @Nullable Language getLettersLanguage() {
    return lettersLanguage;
  }

  /** Its author has asked in this language, and reads letters about it so. */
  public void writeIn(Language letters) {
    lettersLanguage = letters;
  }

  /** The question was written down under this number. */
  public void numbered(String given) {
    number = given;
  }

  /** The author agrees to the processing of personal data in these words. */
  public void consent(String wording, Instant at) {
    consentWording = wording;
    consentAt = at;
  }

  /** Whether something is hidden in its text. */
  public boolean isBlackedOut() {
    return blackedOut;
  }

  /** Whether nothing may be kept of its author: the time for that is over, or the consent. */
  public boolean isAuthorForgotten() {
    return anonymisedAt != null || consentWithdrawnAt != null;
  }

  /** Whether this is the same question from the same author, word for word. */
  public boolean isSameAs(Question other) {
    return meetingId == other.meetingId
        && kind == other.kind
        && (blackedOut || text.equals(other.text))
        && language == other.language
        && regionKato.equals(other.regionKato)
        && Objects.equals(districtKato, other.districtKato)
        && authorName.equals(other.authorName)
        && hideName == other.hideName
        && Objects.equals(authorId, other.authorId);
  }

  /**
   * Publishes the question: everybody may read and support it.
   *
   * @throws QuestionStepNotPossible when it was received no longer, or its text is gone with its
   *     author
   */
  public void accept(String by, Instant at) {
    if (isAuthorForgotten()) {
      throw new QuestionStepNotPossible(status, QuestionStatus.PUBLISHED);
    }
    moveTo(QuestionStatus.PUBLISHED, null, by, at);
  }

  /** The question will not be published; its author is told why. */
  public void decline(DeclineReason reason, String by, Instant at) {
    moveTo(QuestionStatus.DECLINED, reason.name(), by, at);
    declineReason = reason;
    rankPosition = null;
  }

  /**
   * Undoes the step that this person has just taken, a publication or a refusal: the question is
   * again what it was. Both stay in its history.
   *
   * @throws UndoTooLate when somebody has done something since, the author has taken the consent
   *     back, or it is too long ago
   */
  public void undo(String by, Instant at) {
    QuestionMove last = moves.isEmpty() ? null : moves.get(moves.size() - 1);
    QuestionStatus before = last == null ? null : last.from();
    boolean undoable = status == QuestionStatus.PUBLISHED || status == QuestionStatus.DECLINED;
    if (isAuthorForgotten()
        || last == null
        || before == null
        || !undoable
        || last.getTo() != status
        || last.isUndo()
        || last.isGivenBack()
        || !last.wasTaken(by, UndoTooLate.UNDO_WITHIN, at)) {
      throw new UndoTooLate();
    }
    moves.add(new QuestionMove(this, status, before, QuestionMove.UNDO, by, at));
    status = before;
    declineReason = null;
  }

  /** How often the question was declined: each time its author is told. */
  public int timesDeclined() {
    return Math.toIntExact(
        moves.stream()
            .filter(move -> move.getTo() == QuestionStatus.DECLINED && !move.isUndo())
            .count());
  }

  /**
   * Hides personal data in the text, at any time before it is declined or withdrawn.
   *
   * @param hidden the text with marks where they stood
   * @throws QuestionStepNotPossible when it was declined or withdrawn
   */
  public void blackOut(String hidden) {
    if (!status.isPublic() && status != QuestionStatus.RECEIVED) {
      throw new QuestionStepNotPossible(status, status);
    }
    text = hidden;
    blackedOut = true;
  }

  /**
   * The author's words are the text again.
   *
   * @throws OriginalStays when somebody could read the text by now
   */
  public void showAgain(String original) {
    boolean everPublic =
        status != QuestionStatus.RECEIVED
            || moves.stream().anyMatch(move -> move.getTo().isPublic());
    if (everPublic || !blackedOut) {
      throw new OriginalStays();
    }
    text = original;
    blackedOut = false;
  }

  /** The author takes the question back. */
  public void withdraw(Instant at) {
    moveTo(QuestionStatus.WITHDRAWN, null, null, at);
    unrank();
  }

  /**
   * The author no longer agrees to the processing of personal data: the name, the contact and the
   * number in the state's system of appeals are removed. What was neither voiced nor answered is
   * withdrawn, and a text that is not public is removed; what was voiced keeps its number and its
   * text (1.6).
   *
   * @return false when it was done before
   */
  public boolean withdrawConsent(Instant at) {
    if (consentWithdrawnAt != null) {
      return false;
    }
    if (status.leadsTo(QuestionStatus.WITHDRAWN)) {
      withdraw(at);
    }
    authorName = REMOVED;
    hideName = true;
    authorId = null;
    authorPhone = null;
    handOvers.forEach(HandOver::forgetNumber);
    if (!status.isPublic()) {
      text = REMOVED;
    }
    consentWithdrawnAt = at;
    return true;
  }

  /**
   * The question was put at the meeting.
   *
   * @param answerDue the last day for a written answer (the decree's edition knows it)
   */
  public void voice(LocalDate answerDue, String by, Instant at) {
    voice(answerDue, at, by, at);
  }

  /**
   * The same, when it is written down later than it was put.
   *
   * @param putAt when it was put
   * @param at when that was written down
   */
  public void voice(LocalDate answerDue, Instant putAt, String by, Instant at) {
    boolean isAnswered = status == QuestionStatus.ANSWERED && voicedAt == null;
    if (isAnswered || status == QuestionStatus.HANDED_OVER && voicedAt == null) {
      // Handed over before the meeting and put there all the same, it stays with its receiver; and
      // one that was answered in writing before stays answered.
      moves.add(new QuestionMove(this, status, QuestionStatus.VOICED, null, by, at));
    } else {
      moveTo(QuestionStatus.VOICED, null, by, at);
    }
    voicedAt = putAt;
    if (isAnswered) {
      return;
    }
    answerDueOn = answerDue;
    if (ownDueOn != null && ownDueOn.isAfter(answerDue)) {
      ownDueOn = answerDue;
    }
  }

  /**
   * The written answer has more time.
   *
   * @param until the new last day; not before the one that stands
   * @throws QuestionStepNotPossible when no written answer is owed
   * @throws HandOverAwaitsReply when its receiver has not taken it on yet
   */
  public void prolong(LocalDate until) {
    if (answerDueOn == null || !status.awaitsAnswer()) {
      throw new QuestionStepNotPossible(status, QuestionStatus.ANSWERED);
    }
    if (isHandOverWaiting()) {
      throw new HandOverAwaitsReply();
    }
    answerDueOn = until;
  }

  /** Somebody of staff has written the question down for its author. */
  public void writtenDown(String by, Instant at) {
    moves.add(new QuestionMove(this, null, QuestionStatus.RECEIVED, null, by, at));
  }

  /**
   * The published answer stands.
   *
   * @throws HandOverAwaitsReply when its receiver has not taken it on yet
   */
  public void answered(String by, Instant at) {
    if (isHandOverWaiting()) {
      throw new HandOverAwaitsReply();
    }
    moveTo(QuestionStatus.ANSWERED, null, by, at);
  }

  /**
   * Another body will answer, or the state's system of appeals. Number, page, supporters and last
   * day stay (1.1); a question that left for the system of appeals stays with who sent it there,
   * who tells here what came of it.
   *
   * @throws QuestionStepNotPossible when it is not public, or answered
   * @throws HandOverAwaitsReply when its receiver has not taken it on yet
   * @throws HandedOutside when it is in the system of appeals
   * @throws HandedOverTooOften after {@link #MOST_HAND_OVERS}
   * @throws HadItBefore when that body has had it once
   */
  public void handOver(HandOver.Receiver receiver, String by, Instant at) {
    if (!status.leadsTo(QuestionStatus.HANDED_OVER)) {
      throw new QuestionStepNotPossible(status, QuestionStatus.HANDED_OVER);
    }
    if (isHandOverWaiting()) {
      throw new HandOverAwaitsReply();
    }
    if (handOvers.stream().anyMatch(HandOver::isOutside)) {
      throw new HandedOutside();
    }
    if (handOvers.size() >= MOST_HAND_OVERS) {
      throw new HandedOverTooOften(MOST_HAND_OVERS);
    }
    String to = receiver.body();
    if (to != null && wasEverWith(to)) {
      throw new HadItBefore(to);
    }
    HandOver handOver = new HandOver(this, ministryCode, receiver, by, at);
    if (isAuthorForgotten()) {
      handOver.forgetNumber();
    }
    handOvers.add(handOver);
    moveTo(QuestionStatus.HANDED_OVER, null, by, at);
    if (to != null) {
      ministryCode = to;
      leaveDesk();
    }
  }

  /**
   * The receiver of a hand-over takes the question on.
   *
   * @throws NothingToAccept when no hand-over waits for that
   */
  public void acceptHandOver(String by, Instant at) {
    waiting().accept(by, at);
  }

  /**
   * The receiver of a hand-over gives the question back: it is again what it was, with the body
   * that sent it, and its last day stays.
   *
   * @throws NothingToAccept when no hand-over waits for that
   */
  public void giveBack(ReturnReason reason, LocalText note, String by, Instant at) {
    HandOver last = waiting();
    last.giveBack(reason, note, by, at);
    ministryCode = last.getFromBody();
    leaveDesk();
    QuestionStatus before = statusWithHolder();
    moves.add(new QuestionMove(this, status, before, QuestionMove.GIVEN_BACK, by, at));
    status = before;
  }

  /** Who sees to it, and by when, the next body says for itself. */
  private void leaveDesk() {
    assignee = null;
    ownDueOn = null;
  }

  /** Whether the body to which it was handed over has not taken it on yet. */
  public boolean isHandOverWaiting() {
    return lastHandOver().filter(HandOver::isWaiting).isPresent();
  }

  /** Whether a body holds it or has held it. */
  public boolean wasEverWith(String body) {
    return ministryCode.equals(body) || handOvers.stream().anyMatch(one -> one.knows(body));
  }

  /** Whether this person has just handed it over so: then the same wish is done already. */
  public boolean wasHandedOver(HandOver.Receiver receiver, String by) {
    return lastHandOver()
        .filter(last -> last.isWaiting() || last.isOutside())
        .filter(last -> last.isSame(receiver, by))
        .isPresent();
  }

  /** Whether this person has taken it on: then the same wish is done already. */
  public boolean wasTakenOn(String by) {
    return lastHandOver().filter(last -> last.wasAcceptedByPerson(by)).isPresent();
  }

  /** Whether this person has given it back just so: then the same wish is done already. */
  public boolean wasGivenBack(@Nullable ReturnReason reason, LocalText note, String by) {
    return lastHandOver().filter(last -> last.wasReturned(reason, note, by)).isPresent();
  }

  /** How often it was handed over. */
  public int timesHandedOver() {
    return handOvers.size();
  }

  /**
   * Whether it has this number in the state's system of appeals.
   *
   * @throws NothingToAccept when it is not there
   */
  public boolean isOutsideNumber(String number) {
    return outside().hasNumber(number);
  }

  /**
   * Corrects its number in the state's system of appeals.
   *
   * @throws NothingToAccept when it is not there
   */
  public void correctOutsideNumber(String right) {
    HandOver outside = outside();
    if (isAuthorForgotten()) {
      throw new NothingToAccept();
    }
    outside.correctNumber(right);
  }

  private HandOver outside() {
    return handOvers.stream()
        .filter(HandOver::isOutside)
        .findFirst()
        .orElseThrow(NothingToAccept::new);
  }

  /** Whether it is put at the meeting when the host says so; once is enough. */
  public boolean isToBeVoiced() {
    return status == QuestionStatus.PUBLISHED
        || voicedAt == null
            && (status == QuestionStatus.HANDED_OVER || status == QuestionStatus.ANSWERED);
  }

  private Optional<HandOver> lastHandOver() {
    return handOvers.isEmpty()
        ? Optional.empty()
        : Optional.of(handOvers.get(handOvers.size() - 1));
  }

  private HandOver waiting() {
    return lastHandOver().filter(HandOver::isWaiting).orElseThrow(NothingToAccept::new);
  }

  /** What it is with the body that holds it now. */
  private QuestionStatus statusWithHolder() {
    if (handOvers.stream().anyMatch(one -> one.wasAcceptedBy(ministryCode))) {
      return QuestionStatus.HANDED_OVER;
    }
    return voicedAt == null ? QuestionStatus.PUBLISHED : QuestionStatus.VOICED;
  }

  /**
   * Gives the question its place among the meeting's questions (1.6).
   *
   * @param position from 1
   * @param reason why it stands there
   */
  public void rank(int position, String reason) {
    if (!status.isPublic()) {
      throw new RankingNotPossible(status);
    }
    rankPosition = position;
    rankReason = reason;
  }

  /** Whether the last step was this person's, and led here: then the same wish is done already. */
  public boolean wasMoved(QuestionStatus to, String by) {
    return status == to && !moves.isEmpty() && moves.get(moves.size() - 1).leads(to, by);
  }

  /** Whether this person has just declined it for this reason. */
  public boolean wasDeclined(DeclineReason reason, String by) {
    return wasMoved(QuestionStatus.DECLINED, by) && declineReason == reason;
  }

  /**
   * Lets a change pass only when its page has seen the question as it is.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  /** Takes the question's own place away; it stays among the voiced ones (1.6). */
  public void unrank() {
    rankPosition = null;
    rankReason = null;
  }

  /** Says what the question is about; null: nothing is said of it again. */
  public void assignTopic(@Nullable String code) {
    topicCode = code;
  }

  /**
   * Gives the question to a person of the body that holds it.
   *
   * @param login null: nobody sees to it any more
   * @throws QuestionStepNotPossible when it was declined or withdrawn
   */
  public void assignTo(@Nullable String login) {
    mustConcernTheDesk();
    assignee = login;
  }

  /**
   * Says by which day its body itself wants it done. The last day of the law is not touched (1.1).
   *
   * @param day null: none
   * @throws OwnDayAfterLegalOne when it is later than the last day of the law
   * @throws QuestionStepNotPossible when it was declined or withdrawn
   */
  public void wantBy(@Nullable LocalDate day) {
    mustConcernTheDesk();
    if (day != null && answerDueOn != null && day.isAfter(answerDueOn)) {
      throw new OwnDayAfterLegalOne();
    }
    ownDueOn = day;
  }

  private void mustConcernTheDesk() {
    if (status == QuestionStatus.DECLINED || status == QuestionStatus.WITHDRAWN) {
      throw new QuestionStepNotPossible(status, status);
    }
  }

  /** The steps after the question was received, oldest first. */
  public List<QuestionMove> moves() {
    return List.copyOf(moves);
  }

  private void moveTo(
      QuestionStatus next, @Nullable String reason, @Nullable String by, Instant at) {
    if (!status.leadsTo(next)) {
      throw new QuestionStepNotPossible(status, next);
    }
    moves.add(new QuestionMove(this, status, next, reason, by, at));
    status = next;
  }
}
