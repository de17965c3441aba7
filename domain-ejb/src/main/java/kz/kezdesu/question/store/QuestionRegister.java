package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * Where every question gets its public number and its tracking code, whichever way it came. The
 * named queries are in {@code META-INF/question-orm.xml}.
 *
 * <p>The code follows from the key with which the question was sent and the secret of the house: a
 * question sent again gets the same code, though only its hash is written down.
 */
@ApplicationScoped
public class QuestionRegister {
  private static final String PURPOSE = "tracking code";

  @PersistenceContext private EntityManager entityManager;
  @Inject private HouseSecret secret;

  /** The question that was sent with this key, if there is one. */
  public Optional<Question> find(String idempotencyKey) {
    return entityManager
        .createNamedQuery("Question.byKey", Question.class)
        .setParameter("key", idempotencyKey)
        .getResultStream()
        .findFirst();
  }

  /**
   * Writes the question down under the next number of its year, such as {@code 2026-000123}: the
   * year in Kazakhstan, then a count that never starts anew. One statement looks for the key, draws
   * the number and inserts, because thousands ask at once; of two that send the same key at the
   * same moment one waits for the other.
   *
   * @return whether it was written; if not, there is one with its key
   */
  public boolean register(Question question) {
    Question.Matter matter = question.matter();
    Question.Author author = question.author();
    List<?> number =
        entityManager
            .createNamedQuery("Question.register")
            .setParameter(1, question.getIdempotencyKey())
            .setParameter(2, Almaty.dayOf(question.getAskedAt()).getYear())
            .setParameter(3, matter.meetingId())
            .setParameter(4, matter.ministryCode())
            .setParameter(5, matter.kind().name())
            .setParameter(6, matter.channel().name())
            .setParameter(7, question.getStatus().name())
            .setParameter(8, matter.text())
            .setParameter(9, matter.language().code())
            .setParameter(10, matter.regionKato())
            .setParameter(11, matter.districtKato())
            .setParameter(12, matter.topicCode())
            .setParameter(13, author.name())
            .setParameter(14, author.hideName())
            .setParameter(15, author.personId() == null ? null : author.personId().toString())
            .setParameter(16, author.phone())
            .setParameter(17, trackingCode(question).hash())
            .setParameter(18, question.getConsentWording())
            .setParameter(19, time(question.getConsentAt()))
            .setParameter(20, time(question.getAskedAt()))
            .getResultList();
    number.forEach(given -> question.numbered(given.toString()));
    return !number.isEmpty();
  }

  /** The code of a question that is registered. */
  public SecretCode trackingCode(Question question) {
    return SecretCode.derived(secret.hash(PURPOSE, question.getIdempotencyKey()));
  }

  private static @Nullable Object time(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
