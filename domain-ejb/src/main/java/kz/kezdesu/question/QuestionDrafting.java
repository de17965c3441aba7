package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.privacy.SealBroken;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.store.QuestionDrafts;

/**
 * Keeps what visitors have answered while they go through the form. Only who carries the draft's
 * secret finds it; the answers are encrypted while they wait, and removed after a day.
 */
@Stateless
public class QuestionDrafting {
  /** How long a draft is kept after it was last touched. */
  public static final Duration KEPT = Duration.ofHours(24);

  /** How long the number and the code are shown after the question was sent. */
  public static final Duration SHOWN = Duration.ofHours(1);

  private static final String PURPOSE = "question draft";

  @EJB private Attachments attachments;
  @Inject private QuestionDrafts drafts;
  @Inject private HouseSecret secret;
  @Inject private Clock clock;

  /** The draft with this secret, unless it was removed. */
  @PermitAll
  public Optional<QuestionDraft> find(SecretCode token) {
    Instant now = clock.instant();
    return drafts
        .find(token.hash(), now.minus(KEPT))
        .flatMap(this::opened)
        .filter(draft -> !draft.sent() || drafts.find(token.hash(), now.minus(SHOWN)).isPresent());
  }

  /** Keeps the draft under its secret, instead of what was there. */
  @PermitAll
  public void keep(SecretCode token, QuestionDraft draft) {
    drafts.keep(token.hash(), draft.meetingId(), sealed(draft), clock.instant());
  }

  /**
   * Removes the drafts that nobody has touched for a day, and some of the files that waited with
   * such.
   *
   * @return how many drafts and files
   */
  @PermitAll
  public int sweep() {
    Instant forgotten = clock.instant().minus(KEPT);
    return drafts.removeUntouchedSince(forgotten) + attachments.sweep(forgotten);
  }

  private String sealed(QuestionDraft draft) {
    JsonObjectBuilder answers = Json.createObjectBuilder();
    draft.answers().forEach(answers::add);
    String plain =
        Json.createObjectBuilder()
            .add("meeting", draft.meetingId())
            .add("key", draft.key())
            .add("form", draft.form())
            .add("begun", draft.begunAt().getEpochSecond())
            .add("sent", draft.sent())
            .add("answers", answers)
            .build()
            .toString();
    return Base64.getEncoder().encodeToString(secret.encrypt(PURPOSE, plain));
  }

  private Optional<QuestionDraft> opened(String sealed) {
    String plain;
    try {
      plain = secret.decrypt(PURPOSE, Base64.getDecoder().decode(sealed));
    } catch (SealBroken otherSecret) {
      return Optional.empty();
    }
    try (JsonReader reader = Json.createReader(new StringReader(plain))) {
      JsonObject draft = reader.readObject();
      Map<String, String> answers = new HashMap<>();
      draft
          .getJsonObject("answers")
          .forEach((field, answer) -> answers.put(field, ((JsonString) answer).getString()));
      return Optional.of(
          new QuestionDraft(
              draft.getJsonNumber("meeting").longValue(),
              draft.getString("key"),
              draft.getString("form"),
              // Drafts of the release before do not say when they were begun.
              Instant.ofEpochSecond(draft.getInt("begun", 0)),
              answers,
              draft.getBoolean("sent")));
    }
  }
}
