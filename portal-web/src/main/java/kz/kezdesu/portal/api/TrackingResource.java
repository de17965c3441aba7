package kz.kezdesu.portal.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.question.QuestionHolding;
import kz.kezdesu.question.QuestionTracking;
import kz.kezdesu.question.TrackedQuestion;

/** The author's view of a question, by its secret code. */
@Path("tracking")
@ApplicationScoped
public class TrackingResource {
  @EJB private QuestionTracking tracking;
  @EJB private AnswerCatalogue answers;
  @EJB private QuestionHolding holdings;
  @Inject private Turnstile turnstile;
  @Context private HttpServletRequest request;

  @GET
  public Response question() {
    Optional<TrackedQuestion> found = Bearer.code(request).flatMap(tracking::find);
    if (found.isEmpty()) {
      turnstile.pass(Wish.WRONG_CODE, request);
      return Response.fromResponse(
              Complaint.of(401, "no-tracking-code", "No question has this tracking code"))
          .header("WWW-Authenticate", Bearer.CHALLENGE)
          .build();
    }
    return Response.ok(json(found.get()).build().toString(), MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .build();
  }

  private JsonObjectBuilder json(TrackedQuestion question) {
    JsonArrayBuilder timeline = Json.createArrayBuilder();
    question.steps().forEach(step -> timeline.add(QuestionJson.step(step)));
    JsonValue answer =
        answers
            .published(question.id())
            .<JsonValue>map(row -> QuestionJson.answer(row).build())
            .orElse(JsonValue.NULL);
    return Json.createObjectBuilder()
        .add("number", question.number())
        .add("status", question.status().name())
        .add("kind", question.kind().name())
        .add("text", question.text())
        .add("publishedText", JsonText.word(question.publishedText()))
        .add("language", question.language().code())
        .add("nameHidden", question.nameHidden())
        .add("contact", JsonText.word(question.contactHint()))
        .add("supports", question.supports())
        .add("topic", JsonText.word(question.topicCode()))
        .add("region", question.regionKato())
        .add("meetingId", question.meetingId())
        .add("ministry", question.ministryCode())
        .add("askedAt", JsonText.time(question.askedAt()))
        .add("answerDueOn", JsonText.word(question.answerDueOn()))
        .add("declineReason", JsonText.word(question.declineReason()))
        .add("answer", answer)
        .add("corrections", QuestionJson.corrections(answers.corrections(question.id())))
        .add(
            "holding",
            holdings
                .of(question.id())
                .<JsonValue>map(said -> QuestionJson.holding(said).build())
                .orElse(JsonValue.NULL))
        .add("timeline", timeline);
  }
}
