package kz.kezdesu.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.privacy.ConfirmationExpired;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.Topics;
import kz.kezdesu.question.Visibility;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.subscription.store.Subscriptions;
import kz.kezdesu.subscription.store.WishRecord;
import kz.kezdesu.territory.Territory;

/**
 * Lets people follow a question, a meeting, a region, a ministry or a topic by e-mail. A wish is
 * carried out only when the link of its letter is used; until then nothing is told. The same
 * happens whether the address was known before or not.
 */
@Stateless
public class Following {
  /** The most that one person follows. */
  public static final int MOST = 100;

  @EJB private QuestionCatalogue questions;
  @EJB private MeetingCatalogue meetings;
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private Topics topics;
  @EJB private Persons persons;
  @EJB private Outbox outbox;
  @Inject private Subscriptions subscriptions;
  @Inject private OwnCodes codes;
  @Inject private PortalAddress portal;
  @Inject private Clock clock;

  /**
   * Makes sure that everybody may read of a subject.
   *
   * @throws NotFound when there is none, or it is not public
   */
  @PermitAll
  public void mustBePublic(Subject subject) {
    String id = subject.id();
    boolean known =
        switch (subject.kind()) {
          case QUESTION -> questions.visibility(id) == Visibility.PUBLIC;
          case MEETING ->
              id.matches("[1-9][0-9]{0,17}")
                  && meetings.line(Long.parseLong(id)).status() != MeetingStatus.PLANNED;
          case REGION -> territory.region(id).isPresent();
          case MINISTRY ->
              bodies.body(id).filter(one -> one.getKind() == Body.Kind.MINISTRY).isPresent();
          case TOPIC -> topics.topic(id).isPresent();
        };
    if (!known) {
      throw new NotFound(id);
    }
  }

  /**
   * Sends the letter whose link begins to follow.
   *
   * @throws NotFound when the subject is not public
   */
  @PermitAll
  public void invite(Subject subject, Pace pace, Contact email, Language language) {
    mustBePublic(subject);
    UUID person = persons.meet(email, language);
    SecretCode code = SecretCode.draw();
    Instant now = clock.instant();
    subscriptions.add(
        code.hash(),
        person,
        new FollowWish(subject, pace, language),
        now,
        now.plus(Persons.TIME_TO_CONFIRM));
    outbox.send(
        FollowLetters.confirmation(
            email, language, portal.page(language, "/follow/confirm/" + code.value()), code));
  }

  /**
   * What the link of a letter would follow; nothing is done yet.
   *
   * @throws NotFound when no letter has this code, or its subject is public no longer
   * @throws ConfirmationExpired when the link has become void
   */
  @PermitAll
  public FollowWish wish(SecretCode code) {
    return valid(code).wish();
  }

  /**
   * The link is used: from now on the person is told. Used again it does the same.
   *
   * @return the code with which the person sees and stops what is followed
   * @throws NotFound when no letter has this code, or its subject is public no longer
   * @throws ConfirmationExpired when the link has become void
   * @throws TooManyFollowed when the person follows {@link #MOST} already
   */
  @PermitAll
  public SecretCode confirm(SecretCode code) {
    WishRecord wanted = valid(code);
    UUID person = wanted.personId();
    SecretCode own = codes.of(person);
    Instant now = clock.instant();
    subscriptions.meet(person, own.hash(), wanted.wish(), now, wanted.wish().pace().after(now));
    if (!subscriptions.follows(person, wanted.wish().subject())
        && subscriptions.count(person) >= MOST) {
      throw new TooManyFollowed(MOST);
    }
    subscriptions.follow(person, wanted.wish().subject(), now);
    return own;
  }

  /**
   * All that the person with this code follows.
   *
   * @throws NotFound when nobody has the code
   */
  @PermitAll
  public Follows mine(SecretCode own) {
    return subscriptions.of(person(own));
  }

  /**
   * Stops following a subject; the link that began it becomes void. Stopped again it is stopped
   * already.
   *
   * @throws NotFound when nobody has the code
   */
  @PermitAll
  public void stop(SecretCode own, Subject subject) {
    UUID person = person(own);
    subscriptions.stop(person, subject, clock.instant());
    forget(person);
  }

  /**
   * Stops everything: no letter is written any more, and the links that began it become void. A
   * letter whose link was not used yet can still begin to follow something else.
   *
   * @throws NotFound when nobody has the code
   */
  @PermitAll
  public void stopAll(SecretCode own) {
    UUID person = person(own);
    subscriptions.stopAll(person, clock.instant());
    forget(person);
  }

  /**
   * Changes how often the person is told.
   *
   * @throws NotFound when nobody has the code
   */
  @PermitAll
  public void choose(SecretCode own, Pace pace) {
    subscriptions.choose(person(own), pace, pace.after(clock.instant()));
  }

  private void forget(UUID person) {
    if (subscriptions.count(person) == 0) {
      persons.forgetIfUnneeded(person);
    }
  }

  private UUID person(SecretCode own) {
    return subscriptions.person(own.hash()).orElseThrow(() -> new NotFound("follower"));
  }

  private WishRecord valid(SecretCode code) {
    WishRecord found =
        subscriptions.wish(code.hash()).orElseThrow(() -> new NotFound("confirmation"));
    if (!clock.instant().isBefore(found.expiresAt())) {
      throw new ConfirmationExpired();
    }
    mustBePublic(found.wish().subject());
    return found;
  }
}
