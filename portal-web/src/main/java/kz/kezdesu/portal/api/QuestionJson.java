package kz.kezdesu.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.TimelineRow;

/** A question as JSON. */
final class QuestionJson {
  private QuestionJson() {}

  /** A step of the timeline, with the hand-over that it belongs to. */
  static JsonObjectBuilder step(TimelineRow step) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("status", step.status().name())
            .add("at", JsonText.time(step.at()));
    HandOverRow one = step.handOver();
    return one == null ? json : json.add("handOver", handOver(one, step.isGivenBack()));
  }

  private static JsonObjectBuilder handOver(HandOverRow one, boolean givenBack) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("from", one.from())
            .add("to", JsonText.word(one.to()))
            .add("outside", one.isOutside())
            .add("reason", one.reason().name())
            .add("note", JsonText.text(one.note()))
            .add("acceptedAt", JsonText.time(one.acceptedAt()))
            .add("returnedAt", JsonText.time(one.returnedAt()))
            .add("returnReason", JsonText.word(one.returnReason()))
            .add("returnNote", JsonText.text(one.returnNote()))
            .add("givenBack", givenBack);
    return one.outsideNumber() == null ? json : json.add("outsideNumber", one.outsideNumber());
  }

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
