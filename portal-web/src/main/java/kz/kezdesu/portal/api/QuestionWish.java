package kz.kezdesu.portal.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.AskQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** A question as JSON, from outside: every field of another type than agreed is named. */
final class QuestionWish {
  private final JsonObject json;
  private final List<Fault> faults = new ArrayList<>();

  QuestionWish(JsonObject json) {
    this.json = json;
  }

  /**
   * The question to be sent with this key.
   *
   * @throws InvalidInput when a field has the wrong type
   */
  AskQuestion question(String key) {
    String language = text("language");
    AskQuestion question =
        new AskQuestion(
            key,
            id("meetingId"),
            text("kind"),
            text("text"),
            language,
            text("regionCode"),
            text("districtCode"),
            text("topic"),
            text("name"),
            yes("hideName"),
            text("email"),
            text("phone"),
            yes("consent"),
            Language.of(language).orElse(Language.KK));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return question;
  }

  private String text(String field) {
    JsonValue value = value(field);
    if (value instanceof JsonString text) {
      return text.getString();
    }
    wrongUnlessAbsent(field, value);
    return "";
  }

  private boolean yes(String field) {
    JsonValue value = value(field);
    if (value.getValueType() != JsonValue.ValueType.TRUE
        && value.getValueType() != JsonValue.ValueType.FALSE) {
      wrongUnlessAbsent(field, value);
    }
    return value.getValueType() == JsonValue.ValueType.TRUE;
  }

  private long id(String field) {
    JsonValue value = value(field);
    if (value instanceof JsonNumber number
        && number.isIntegral()
        && number.bigDecimalValue().precision() - number.bigDecimalValue().scale() <= 18) {
      return number.longValue();
    }
    wrongUnlessAbsent(field, value);
    return 0;
  }

  private JsonValue value(String field) {
    return json.getOrDefault(field, JsonValue.NULL);
  }

  private void wrongUnlessAbsent(String field, JsonValue value) {
    if (value.getValueType() != JsonValue.ValueType.NULL) {
      faults.add(new Fault(field, "wrong_type", 0));
    }
  }
}
