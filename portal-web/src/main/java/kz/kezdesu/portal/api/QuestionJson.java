package kz.kezdesu.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import kz.kezdesu.question.QuestionRow;

/** A question as JSON. */
final class QuestionJson {
  private QuestionJson() {}

  static JsonObjectBuilder line(QuestionRow row) {
    return Json.createObjectBuilder()
        .add("number", row.number())
        .add("status", row.status().name())
        .add("kind", row.kind().name())
        .add("text", row.text())
        .add("language", row.language().code())
        .add("author", row.authorName())
        .add("supports", row.supports())
        .add("topic", JsonText.word(row.topicCode()))
        .add("region", row.regionKato())
        .add("district", JsonText.word(row.districtKato()))
        .add("meetingId", row.meetingId())
        .add("ministry", row.ministryCode())
        .add("rank", JsonText.number(row.rankPosition()))
        .add("askedAt", JsonText.time(row.askedAt()))
        .add("page", "/" + row.language().code() + "/questions/" + row.number());
  }
}
