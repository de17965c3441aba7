package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.WrittenAnswer;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.Originals;
import kz.kezdesu.question.store.QuestionRegister;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What is done with every question that staff writes down, one by one or from a file. Part of an
 * officer's deed; whoever calls has made sure that the meeting is the officer's.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@RolesAllowed("OFFICER")
public class WrittenQuestions {
  /** Which wording of the consent the officer confirms; changed together with it. */
  public static final String CONSENT_WORDING = "staff-1";

  @EJB private LawBook lawBook;
  @EJB private Territory territory;
  @EJB private Topics topics;
  @EJB private Persons persons;
  @EJB private QuestionNews news;
  @Inject private QuestionRegister register;
  @Inject private Originals originals;
  @Inject private HouseSecret secret;
  @Inject private Clock clock;

  /** What is wrong with a wish, in the order of the form. */
  public List<Fault> faults(WriteDownQuestion wish, ScheduleRow meeting) {
    LocalDate today = LocalDate.now(clock);
    List<Fault> faults = new ArrayList<>();
    Arrival arrival = Arrival.of(meeting, wish.channel(), wish.day(), today);
    arrival.fault(today).ifPresent(faults::add);
    faults.addAll(WrittenWords.faults(wish));
    if (arrival.isAtTheMeeting()) {
      wish.words().fault().ifPresent(fault -> faults.add(new Fault("entry_text", fault, 0)));
    }
    if (territory.region(wish.regionCode()).isEmpty()) {
      faults.add(new Fault("entry_region", "unknown", 0));
    } else if (!wish.districtCode().isEmpty() && !isDistrictOfItsRegion(wish)) {
      faults.add(new Fault("entry_district", "unknown", 0));
    }
    if (!wish.topicCode().isEmpty() && !topics.isOffered(wish.topicCode())) {
      faults.add(new Fault("entry_topic", "unknown", 0));
    }
    return List.copyOf(faults);
  }

  /**
   * What a machine sees to be somebody's personal data in a question that everybody reads at once,
   * as it is written; nothing when the question is checked first.
   */
  public List<String> traces(WriteDownQuestion wish, ScheduleRow meeting) {
    return Arrival.of(meeting, wish.channel(), wish.day(), LocalDate.now(clock)).isAtTheMeeting()
        ? wish.words().traces()
        : List.of();
  }

  /** The question of a wish without faults, ready to be registered. */
  public Question question(WriteDownQuestion wish, ScheduleRow meeting) {
    Instant now = clock.instant();
    Optional<Contact> phone = wish.phone();
    Optional<Contact> contact = wish.email().or(() -> phone);
    boolean nameless = wish.name().isEmpty();
    Question question =
        new Question(
            new Question.Matter(
                meeting.id(),
                meeting.ministryCode(),
                wish.kind(),
                wish.channel(),
                wish.text(),
                wish.spoken(),
                wish.regionCode(),
                emptyToNull(wish.districtCode()),
                emptyToNull(wish.topicCode())),
            new Question.Author(
                nameless ? Hearsay.NOBODY : wish.name(),
                nameless || !wish.nameShown(),
                contact.map(one -> persons.meet(one, wish.spoken())).orElse(null),
                phone.map(one -> secret.encrypt(QuestionsTaken.PHONE, one.address())).orElse(null)),
            wish.key(),
            Arrival.of(meeting, wish.channel(), wish.day(), Almaty.dayOf(now)).moment(now));
    if (contact.isPresent()) {
      question.consent(CONSENT_WORDING, now);
    }
    return question;
  }

  /**
   * What happens to a question that has just been registered: its history begins with who wrote it
   * down; put at the meeting, it is voiced (1.6) and its answer is owed (1.1), and its words are
   * kept sealed where personal data in them are hidden; an author with an e-mail address is told
   * its number.
   */
  public void settle(
      Question kept, WriteDownQuestion wish, ScheduleRow meeting, String by, Instant at) {
    Arrival arrival = Arrival.of(meeting, wish.channel(), wish.day(), Almaty.dayOf(at));
    kept.writtenDown(by, at);
    if (arrival.isAtTheMeeting()) {
      LocalDate due =
          WrittenAnswer.due(
                  arrival.day(),
                  lawBook.inForceOn(Almaty.dayOf(meeting.startsAt())),
                  lawBook.workingDays())
              .day();
      wish.words()
          .hidden()
          .ifPresent(
              hidden -> {
                kept.blackOut(hidden);
                originals.keep(kept.getId(), wish.text(), by, at);
              });
      kept.voice(due, kept.getAskedAt(), by, at);
    }
    wish.email()
        .ifPresent(
            email ->
                news.received(kept.getNumber(), email, wish.spoken(), register.trackingCode(kept)));
  }

  private boolean isDistrictOfItsRegion(WriteDownQuestion wish) {
    return territory
        .district(wish.districtCode())
        .filter(district -> district.getRegionKato().equals(wish.regionCode()))
        .isPresent();
  }

  private static @Nullable String emptyToNull(String code) {
    return code.isEmpty() ? null : code;
  }
}
