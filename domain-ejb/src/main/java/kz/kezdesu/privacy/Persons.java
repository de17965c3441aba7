package kz.kezdesu.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.model.Confirmation;
import kz.kezdesu.privacy.model.Person;
import kz.kezdesu.privacy.model.PersonToken;
import kz.kezdesu.privacy.store.People;
import kz.kezdesu.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Meets people by their contact and confirms it. Nothing here tells whether a contact was known
 * before.
 */
@Stateless
public class Persons {
  /** How long the link of a letter can be used. */
  public static final Duration TIME_TO_CONFIRM = Duration.ofHours(48);

  /** How long a confirmed person is recognised without a new letter. */
  public static final Duration RECOGNISED_FOR = Duration.ofDays(90);

  private static final String PURPOSE = "contact";

  @Inject private People people;
  @Inject private HouseSecret secret;
  @Inject private Clock clock;

  /** The person with this contact, if there is one. */
  @PermitAll
  public Optional<UUID> find(Contact contact) {
    return people.withContact(fingerprint(contact));
  }

  /** The person with this contact; one that was unknown is written down, not confirmed yet. */
  @PermitAll
  public UUID meet(Contact contact, Language language) {
    return people.meet(
        fingerprint(contact),
        secret.encrypt(PURPOSE, contact.address()),
        language,
        clock.instant());
  }

  /**
   * Draws the secret for a letter to the person.
   *
   * @param questionId the question that will be supported when the letter's link is used
   */
  @PermitAll
  public SecretCode awaitConfirmation(UUID personId, @Nullable Long questionId) {
    SecretCode code = SecretCode.draw();
    Instant now = clock.instant();
    people.add(
        new Confirmation(
            code.hash(), person(personId), questionId, now, now.plus(TIME_TO_CONFIRM)));
    return code;
  }

  /** What the link of a letter is for; empty when no letter has this code. Nothing is done. */
  @PermitAll
  public Optional<PendingConfirmation> pending(SecretCode code) {
    return people.confirmation(code.hash()).map(Confirmation::pending);
  }

  /**
   * The contact is confirmed, and its person is given a key. The same link may be used again while
   * it is valid.
   *
   * @throws NotFound when no letter has this code
   * @throws ConfirmationExpired when the link has become void
   */
  @PermitAll
  public ConfirmedPerson confirm(SecretCode code) {
    Confirmation confirmation =
        people.confirmation(code.hash()).orElseThrow(() -> new NotFound("confirmation"));
    Instant now = clock.instant();
    Person person = confirmation.use(now);
    SecretCode key = SecretCode.draw();
    Instant until = now.plus(RECOGNISED_FOR);
    people.add(new PersonToken(key.hash(), person, now, until));
    return new ConfirmedPerson(person.getId(), confirmation.pending().questionId(), key, until);
  }

  /** The confirmed person who carries each of these keys, in their order; empty for nobody. */
  @PermitAll
  public List<Optional<UUID>> recognise(List<SecretCode> keys) {
    List<String> hashes = keys.stream().map(SecretCode::fingerprint).toList();
    Map<String, UUID> known = people.recognise(Set.copyOf(hashes), clock.instant());
    return hashes.stream().map(hash -> Optional.ofNullable(known.get(hash))).toList();
  }

  /** Where the person is reached; empty when the contact was removed. */
  @PermitAll
  public Optional<Contact> contact(UUID personId) {
    byte[] cipher = person(personId).getContactCipher();
    return cipher.length == 0
        ? Optional.empty()
        : Optional.of(new Contact(secret.decrypt(PURPOSE, cipher)));
  }

  /**
   * Reads many persons at once; within the same transaction none of them is then read on its own.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void readAhead(Collection<UUID> personIds) {
    people.readAhead(personIds);
  }

  /** In which language the person was met. */
  @PermitAll
  public Language language(UUID personId) {
    return person(personId).getLanguage();
  }

  /**
   * Forgets how the person is reached, unless a question, something followed or a letter whose link
   * still begins to follow needs it. The keyed hash stays, so that a support is counted once.
   */
  @PermitAll
  public void forgetIfUnneeded(UUID personId) {
    people.forgetIfUnneeded(personId, clock.instant());
  }

  /**
   * The person has taken a consent back: links of letters that would begin to follow are void, and
   * how the person is reached is forgotten, unless another question or something followed needs it.
   */
  @PermitAll
  public void takeBackConsent(UUID personId) {
    people.voidLinks(personId, clock.instant());
    forgetIfUnneeded(personId);
  }

  /**
   * Makes persons unknown whom nothing needs any more and who were met before a moment: the contact
   * and its hash go. Their supports stay counted. Of those who were only kept for a link that has
   * expired since, the contact goes, whenever they were met; they are not among the counted.
   *
   * @param most at most so many
   * @return how many
   */
  @PermitAll
  public int forgetUnneeded(Instant metBefore, int most) {
    people.forgetAfterLinks(clock.instant(), most);
    return people.forgetUnneeded(metBefore, clock.instant(), most);
  }

  private byte[] fingerprint(Contact contact) {
    return secret.hash(PURPOSE, contact.identity());
  }

  private Person person(UUID id) {
    return people.find(id).orElseThrow(() -> new NotFound(id));
  }
}
