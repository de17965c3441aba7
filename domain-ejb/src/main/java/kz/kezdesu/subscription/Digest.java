package kz.kezdesu.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.subscription.store.DueFollower;
import kz.kezdesu.subscription.store.QuestionNewsRow;
import kz.kezdesu.subscription.store.Subscriptions;
import kz.kezdesu.territory.Territory;

/**
 * Tells people what is new in what they follow: one letter with everything since the last one, or
 * none. A line says how a thing stands now, so a meeting that has moved twice is told once, with
 * its true date, and a question that is public no longer is not told at all.
 *
 * <p>Each person is one transaction: letter and "told until here" stand or fall together, whatever
 * is killed, and two instances never tell the same person.
 */
@Stateless
public class Digest {
  /**
   * So old is what is told. What happens has its moment before it is written down: something
   * younger may still be on its way, and would be missed once "told until here" has passed it.
   */
  private static final Duration SETTLED = Duration.ofMinutes(1);

  @EJB private MeetingCatalogue meetings;
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private Persons persons;
  @EJB private Outbox outbox;
  @Inject private Subscriptions subscriptions;
  @Inject private OwnCodes codes;
  @Inject private PortalAddress portal;
  @Inject private Clock clock;

  /** Tells the person whose turn it is. False when it is nobody's. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean tellNext() {
    Instant now = clock.instant();
    Optional<DueFollower> next = subscriptions.next(now);
    next.ifPresent(who -> tell(who, now));
    return next.isPresent();
  }

  private void tell(DueFollower who, Instant now) {
    Instant until = now.minus(SETTLED);
    List<String> lines = lines(who, until);
    Optional<Contact> email = persons.contact(who.personId()).filter(Contact::isEmail);
    boolean written = !lines.isEmpty() && email.isPresent();
    if (written) {
      outbox.send(
          FollowLetters.digest(
              email.get(),
              who.language(),
              lines,
              portal.page(who.language(), "/follow/mine/" + codes.of(who.personId()).value()),
              "digest:" + who.personId() + ":" + who.toldUntil().toEpochMilli()));
    }
    subscriptions.told(
        who.personId(), until, written ? who.pace().next(now) : who.pace().after(now));
  }

  private List<String> lines(DueFollower who, Instant until) {
    Language language = who.language();
    List<String> lines = new ArrayList<>();
    for (long id : subscriptions.meetingNews(who, until)) {
      ScheduleRow meeting = meetings.line(id);
      lines.add(
          FollowLetters.meeting(
              language,
              meeting.status().name(),
              bodies.body(meeting.ministryCode()).map(body -> body.name(language)).orElse(""),
              territory
                  .region(meeting.regionKato())
                  .map(region -> region.name(language))
                  .orElse(""),
              meeting.startsAt(),
              portal.page(language, "/meetings/" + id)));
    }
    for (QuestionNewsRow question : subscriptions.questionNews(who, until)) {
      lines.add(
          FollowLetters.question(
              language,
              question.number(),
              question.status(),
              question.text(),
              portal.page(language, "/questions/" + question.number())));
    }
    return lines;
  }
}
