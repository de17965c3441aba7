package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.QuestionRegister;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the questions that came at one moment, as one deed; part of {@link QuestionIntake}.
 * No public page shows a question before it has been checked, so none is told of a new one.
 */
@Stateless
public class QuestionsTaken {
  /** For which telephone numbers are encrypted. */
  static final String PHONE = "author phone";

  @EJB private MeetingCatalogue meetings;
  @EJB private Territory territory;
  @EJB private Topics topics;
  @EJB private Persons persons;
  @EJB private QuestionNews news;
  @EJB private Attachments attachments;
  @Inject private QuestionRegister register;
  @Inject private HouseSecret secret;
  @Inject private Clock clock;

  /** Takes questions; what became of each, in their order. */
  @PermitAll
  public List<Taken> take(List<AskQuestion> wishes) {
    Instant now = clock.instant();
    Map<Long, Optional<ScheduleRow>> meetingsAsked =
        wishes.stream()
            .map(AskQuestion::meetingId)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), meetings::find));
    Map<AskQuestion, Taken> taken = new IdentityHashMap<>();
    Map<AskQuestion, Question> fresh = new IdentityHashMap<>();
    // Whoever writes down the same people as others does it in the same order as they.
    List<AskQuestion> inTurn =
        wishes.stream()
            .sorted(Comparator.comparing(AskQuestion::email).thenComparing(AskQuestion::phone))
            .toList();
    for (AskQuestion wish : inTurn) {
      Optional<ScheduleRow> meeting =
          meetingsAsked.getOrDefault(wish.meetingId(), Optional.empty());
      try {
        mustBeSound(wish, meeting.isPresent());
        ScheduleRow known = meeting.orElseThrow();
        Intake intake = Intake.of(known, now);
        if (intake.isOpen()) {
          fresh.put(wish, question(wish, known, now));
        } else {
          taken.put(wish, Taken.as(again(wish, known, now, intake)));
        }
      } catch (Refusal refusal) {
        taken.put(wish, Taken.not(refusal));
      }
    }
    Set<Question> written = register.register(fresh.values());
    fresh.forEach(
        (wish, question) ->
            taken.put(
                wish, written.contains(question) ? told(wish, question) : again(wish, question)));
    return wishes.stream().map(wish -> Objects.requireNonNull(taken.get(wish))).toList();
  }

  /** Whether files wait with a draft. */
  @PermitAll
  public boolean hasFiles(SecretCode draft) {
    return !attachments.ofDraft(draft.hash()).isEmpty();
  }

  /** Takes a question with the files that wait with its draft; both are written, or neither is. */
  @PermitAll
  public ReceivedQuestion takeWithFiles(AskQuestion wish, SecretCode draft) {
    ReceivedQuestion received = take(List.of(wish)).get(0).orRefuse();
    attachments.sent(draft.hash(), register.find(wish.key()).orElseThrow().getId());
    return received;
  }

  private void mustBeSound(AskQuestion wish, boolean meetingIsKnown) {
    List<Fault> faults = faults(wish, meetingIsKnown);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  /** The number of a question that was written down just now; its author gets a letter. */
  private Taken told(AskQuestion wish, Question question) {
    ReceivedQuestion received = received(question);
    Contact.email(wish.email())
        .ifPresent(
            email ->
                news.received(received.number(), email, wish.letters(), received.trackingCode()));
    return Taken.as(received);
  }

  /** The intake is over, but what was sent before may be sent again. */
  private ReceivedQuestion again(
      AskQuestion wish, ScheduleRow meeting, Instant now, Intake intake) {
    Question before = register.find(wish.key()).orElseThrow(() -> new IntakeClosed(intake));
    return same(before, question(wish, meeting, now));
  }

  private Taken again(AskQuestion wish, Question question) {
    try {
      return Taken.as(same(register.find(wish.key()).orElseThrow(), question));
    } catch (Refusal refusal) {
      return Taken.not(refusal);
    }
  }

  /**
   * What a question that was sent with this key has got.
   *
   * @throws NotFound when none was
   */
  @PermitAll
  public ReceivedQuestion receipt(String key) {
    return received(register.find(key).orElseThrow(() -> new NotFound("question")));
  }

  /** What cannot be taken of a question, field by field; nothing when all can. */
  @PermitAll
  public List<Fault> faults(AskQuestion wish) {
    return faults(wish, meetings.find(wish.meetingId()).isPresent());
  }

  private List<Fault> faults(AskQuestion wish, boolean meetingIsKnown) {
    List<Fault> faults = new ArrayList<>(wish.faults());
    if (!meetingIsKnown) {
      faults.add(new Fault("meetingId", "unknown", 0));
    }
    if (territory.region(wish.regionCode()).isEmpty()) {
      faults.add(new Fault("regionCode", wish.regionCode().isEmpty() ? "missing" : "unknown", 0));
    } else if (!wish.districtCode().isEmpty() && !isDistrictOfItsRegion(wish)) {
      faults.add(new Fault("districtCode", "unknown", 0));
    }
    if (!wish.topic().isEmpty() && !topics.isOffered(wish.topic())) {
      faults.add(new Fault("topic", "unknown", 0));
    }
    return List.copyOf(faults);
  }

  private boolean isDistrictOfItsRegion(AskQuestion wish) {
    return territory
        .district(wish.districtCode())
        .filter(district -> district.getRegionKato().equals(wish.regionCode()))
        .isPresent();
  }

  private ReceivedQuestion same(Question before, Question question) {
    if (!before.isSameAs(question)) {
      throw new KeyUsedBefore();
    }
    return received(before);
  }

  private ReceivedQuestion received(Question question) {
    return new ReceivedQuestion(question.getNumber(), register.trackingCode(question));
  }

  private Question question(AskQuestion wish, ScheduleRow meeting, Instant now) {
    Optional<Contact> email = Contact.email(wish.email());
    Optional<Contact> phone = Contact.phone(wish.phone());
    Question question =
        new Question(
            new Question.Matter(
                meeting.id(),
                meeting.ministryCode(),
                wish.kindOf().orElse(QuestionKind.QUESTION),
                Channel.SITE,
                wish.text(),
                wish.languageOf().orElse(Language.KK),
                wish.regionCode(),
                emptyToNull(wish.districtCode()),
                emptyToNull(wish.topic())),
            new Question.Author(
                wish.name(),
                wish.hideName(),
                email.or(() -> phone).map(one -> persons.meet(one, wish.letters())).orElse(null),
                phone.map(number -> secret.encrypt(PHONE, number.address())).orElse(null)),
            wish.key(),
            now);
    question.consent(QuestionIntake.CONSENT_WORDING, now);
    question.writeIn(wish.letters());
    return question;
  }

  private static @Nullable String emptyToNull(String code) {
    return code.isEmpty() ? null : code;
  }
}
