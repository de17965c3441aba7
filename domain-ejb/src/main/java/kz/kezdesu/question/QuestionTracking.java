package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.store.Originals;
import kz.kezdesu.question.store.Tracking;

/**
 * Shows an author the own question by its secret code, also what the public does not see. A code is
 * looked up by its hash, so that guessing learns nothing from the time it takes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QuestionTracking {
  @Inject private Tracking tracking;
  @Inject private Originals originals;
  @EJB private Persons persons;

  /** The question that is followed with this code. */
  @PermitAll
  public Optional<TrackedQuestion> find(SecretCode code) {
    return tracking
        .byCode(code.hash())
        .map(
            question ->
                question.detail(
                    Optional.ofNullable(question.authorId())
                        .flatMap(persons::contact)
                        .map(Contact::hint)
                        .orElse(null),
                    tracking.steps(question),
                    originals.text(question.id()).orElse(null)));
  }
}
