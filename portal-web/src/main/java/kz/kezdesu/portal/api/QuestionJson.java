package kz.kezdesu.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.ToIntFunction;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.answer.CorrectionRow;
import kz.kezdesu.answer.DisputeRow;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.HoldingReplyRow;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.RankingCriterion;
import kz.kezdesu.question.RankingScore;
import kz.kezdesu.question.RankingWeights;
import kz.kezdesu.question.RegisterLine;
import kz.kezdesu.question.TimelineRow;
import kz.kezdesu.question.VoicedRow;
import org.jspecify.annotations.Nullable;

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

  /** A published answer. */
  static JsonObjectBuilder answer(AnswerRow row) {
    return Json.createObjectBuilder()
        .add("outcome", row.outcome().name())
        .add("text", row.text())
        .add("language", row.language().code())
        .add("publishedAt", JsonText.time(row.publishedAt()));
  }

  /** How the published answer was corrected, the latest first. */
  static JsonArrayBuilder corrections(List<CorrectionRow> rows) {
    JsonArrayBuilder corrections = Json.createArrayBuilder();
    for (CorrectionRow row : rows) {
      AnswerRow earlier = row.earlier();
      corrections.add(
          Json.createObjectBuilder()
              .add("publishedAt", JsonText.time(row.publishedAt()))
              .add("reason", row.reason())
              .add("language", row.language().code())
              .add("earlierAt", JsonText.time(row.earlierAt()))
              .add("earlier", earlier == null ? JsonValue.NULL : answer(earlier).build()));
    }
    return corrections;
  }

  /** That the author says the question is not answered, and the reply. */
  static JsonObjectBuilder dispute(DisputeRow row) {
    AnswerRow earlier = row.earlier();
    return Json.createObjectBuilder()
        .add("status", row.status().name())
        .add("reason", JsonText.word(row.reason()))
        .add("raisedAt", JsonText.time(row.raisedAt()))
        .add("dueOn", row.dueOn().toString())
        .add("closedAt", JsonText.time(row.closedAt()))
        .add("stand", JsonText.word(row.stand()))
        .add("earlier", earlier == null ? JsonValue.NULL : answer(earlier).build());
  }

  /** That the written answer needs more time. */
  static JsonObjectBuilder holding(HoldingReplyRow said) {
    return Json.createObjectBuilder()
        .add("reason", said.reason().name())
        .add("note", JsonText.text(said.note()))
        .add("at", JsonText.time(said.at()))
        .add("body", said.body())
        .add("dueBefore", said.dueBefore().toString())
        .add("dueOn", said.dueOn().toString());
  }

  /** A line of the register of a meeting (1.6). */
  static JsonObjectBuilder registered(RegisterLine line) {
    VoicedRow row = line.row();
    ProblemRow problem = line.problem();
    return Json.createObjectBuilder()
        .add("place", JsonText.number(row.rankPosition()))
        .add("reason", JsonText.word(row.rankReason()))
        .add("number", row.number())
        .add("status", row.status().name())
        .add("kind", row.kind().name())
        .add("text", row.text())
        .add("language", row.language().code())
        .add("region", row.regionKato())
        .add("district", JsonText.word(row.districtKato()))
        .add("topic", JsonText.word(row.topicCode()))
        .add("supports", row.supports())
        .add("answerDueOn", JsonText.word(row.answerDueOn()))
        .add("problemId", problem == null ? JsonValue.NULL : Json.createValue(problem.id()))
        .add("suggested", suggested(line.score()));
  }

  private static JsonValue suggested(@Nullable RankingScore score) {
    if (score == null) {
      return JsonValue.NULL;
    }
    return Json.createObjectBuilder()
        .add("place", score.place())
        .add("total", score.total())
        .add("points", points(score::of))
        .add("weightsFrom", score.weightsFrom().toString())
        .build();
  }

  /** How much each criterion counts, from which day. */
  static JsonObjectBuilder weights(RankingWeights weights) {
    return Json.createObjectBuilder()
        .add("validFrom", weights.validFrom().toString())
        .add("points", points(weights::of));
  }

  private static JsonObjectBuilder points(ToIntFunction<RankingCriterion> of) {
    JsonObjectBuilder points = Json.createObjectBuilder();
    for (RankingCriterion criterion : RankingCriterion.values()) {
      points.add(criterion.name(), of.applyAsInt(criterion));
    }
    return points;
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
