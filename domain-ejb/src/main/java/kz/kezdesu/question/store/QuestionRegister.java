package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.Language;
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
   * Writes a question down, as {@link #register(Collection)} does.
   *
   * @return whether it was written; if not, there is one with its key
   */
  public boolean register(Question question) {
    return !register(List.of(question)).isEmpty();
  }

  /**
   * Writes each question down under the next number of its year, such as {@code 2026-000123}: the
   * year in Kazakhstan, then a count that never starts anew. One statement looks for the keys,
   * draws the numbers and inserts, because thousands ask at once; of two that send the same key at
   * the same moment one waits for the other.
   *
   * @return those that were written; for the others there is one with their key
   */
  public Set<Question> register(Collection<Question> questions) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    Map<String, Question> byKey = new HashMap<>();
    for (Question question : questions) {
      if (byKey.putIfAbsent(question.getIdempotencyKey(), question) == null) {
        rows.add(row(question));
      }
    }
    List<?> written =
        entityManager
            .createNamedQuery("Question.register")
            .setParameter(1, rows.build().toString())
            .getResultList();
    Set<Question> registered = new HashSet<>();
    for (Object one : written) {
      Object[] keyAndNumber = (Object[]) one;
      Question question = Objects.requireNonNull(byKey.get((String) keyAndNumber[0]));
      question.numbered((String) keyAndNumber[1]);
      registered.add(question);
    }
    return registered;
  }

  private JsonObjectBuilder row(Question question) {
    Question.Matter matter = question.matter();
    Question.Author author = question.author();
    Language letters = question.getLettersLanguage();
    return Json.createObjectBuilder()
        .add("key", question.getIdempotencyKey())
        .add("year", Almaty.dayOf(question.getAskedAt()).getYear())
        .add("meeting", matter.meetingId())
        .add("ministry", matter.ministryCode())
        .add("kind", matter.kind().name())
        .add("channel", matter.channel().name())
        .add("status", question.getStatus().name())
        .add("text", matter.text())
        .add("language", matter.language().code())
        .add("region", matter.regionKato())
        .add("district", word(matter.districtKato()))
        .add("topic", word(matter.topicCode()))
        .add("name", author.name())
        .add("hide", author.hideName())
        .add("person", word(author.personId()))
        .add(
            "phone", word(author.phone() == null ? null : HexFormat.of().formatHex(author.phone())))
        .add("letters", word(letters == null ? null : letters.code()))
        .add("tracking", trackingCode(question).fingerprint())
        .add("wording", word(question.getConsentWording()))
        .add("consent", word(question.getConsentAt()))
        .add("asked", question.getAskedAt().toString());
  }

  private static JsonValue word(@Nullable Object value) {
    return value == null ? JsonValue.NULL : Json.createValue(value.toString());
  }

  /** The code of a question that is registered. */
  public SecretCode trackingCode(Question question) {
    return SecretCode.derived(secret.hash(PURPOSE, question.getIdempotencyKey()));
  }
}
