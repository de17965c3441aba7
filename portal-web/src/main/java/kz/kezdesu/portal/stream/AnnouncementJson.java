package kz.kezdesu.portal.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.live.AnnouncementRow;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionRow;

/** An announcement as machines and the live page's script read it: the same in stream and API. */
@ApplicationScoped
public class AnnouncementJson {
  @Inject private QuestionCatalogue questions;

  /** One announcement in all its languages, with the question it is about. */
  public JsonObject of(AnnouncementRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("sequence", row.sequence())
            .add(
                "at",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.at().atZone(HouseClock.ZONE)))
            .add("kind", row.kind().name())
            .add("text", texts(row.text()));
    Optional.ofNullable(row.questionId())
        .flatMap(questions::lineIfPublic)
        .ifPresentOrElse(
            question -> json.add("question", question(question)), () -> json.addNull("question"));
    return json.build();
  }

  private static JsonObject texts(LocalText text) {
    return Json.createObjectBuilder()
        .add("kk", text.in(Language.KK))
        .add("ru", text.in(Language.RU))
        .add("en", text.has(Language.EN) ? Json.createValue(text.in(Language.EN)) : JsonValue.NULL)
        .build();
  }

  private static JsonObject question(QuestionRow row) {
    return Json.createObjectBuilder()
        .add("number", row.number())
        .add("kind", row.kind().name())
        .add("text", row.text())
        .add("language", row.language().code())
        .add("supports", row.supports())
        .build();
  }
}
