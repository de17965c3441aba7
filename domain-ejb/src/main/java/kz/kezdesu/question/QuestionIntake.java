package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Takes the questions and proposals that people send to a meeting (1.4f). A question sent again is
 * still one question, and gets the same answer. No public page shows a question before it has been
 * checked, so none is told of a new one.
 */
@Stateless
public class QuestionIntake {
  /** Which wording of the consent people see now; changed together with it. */
  public static final String CONSENT_WORDING = "ask-1";

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

  /**
   * Takes a question.
   *
   * @throws InvalidInput when fields cannot be taken
   * @throws IntakeClosed when the meeting takes no questions now
   * @throws KeyUsedBefore when another question came with its key
   */
  @PermitAll
  public ReceivedQuestion ask(AskQuestion wish) {
    Optional<ScheduleRow> found = meetings.find(wish.meetingId());
    List<Fault> faults = faults(wish, found.isPresent());
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    ScheduleRow meeting = found.orElseThrow();
    Instant now = clock.instant();
    Question question = question(wish, meeting, now);
    question.consent(CONSENT_WORDING, now);
    Intake intake = Intake.of(meeting, now);
    if (!intake.isOpen() || !register.register(question)) {
      return again(register.find(wish.key()).orElseThrow(() -> new IntakeClosed(intake)), question);
    }
    ReceivedQuestion received = received(question);
    Contact.email(wish.email())
        .ifPresent(
            email ->
                news.received(received.number(), email, wish.letters(), received.trackingCode()));
    return received;
  }

  /**
   * Takes a question with the files that wait with its draft: both or neither.
   *
   * @param draft the draft's secret
   * @throws InvalidInput when fields cannot be taken
   * @throws IntakeClosed when the meeting takes no questions now
   * @throws KeyUsedBefore when another question came with its key
   */
  @PermitAll
  public ReceivedQuestion ask(AskQuestion wish, SecretCode draft) {
    ReceivedQuestion received = ask(wish);
    if (!attachments.ofDraft(draft.hash()).isEmpty()) {
      attachments.sent(
          draft.hash(),
          register.find(wish.key()).orElseThrow(() -> new NotFound("question")).getId());
    }
    return received;
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
    if (!wish.topic().isEmpty() && topics.topic(wish.topic()).isEmpty()) {
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

  private ReceivedQuestion again(Question before, Question question) {
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
    return new Question(
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
  }

  private static @Nullable String emptyToNull(String code) {
    return code.isEmpty() ? null : code;
  }
}
