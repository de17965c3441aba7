package kz.kezdesu.portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.language.Language;
import kz.kezdesu.portal.question.QuestionGate;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.AskQuestion;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionDetail;
import kz.kezdesu.question.QuestionFiles;
import kz.kezdesu.question.QuestionHolding;
import kz.kezdesu.question.QuestionIntake;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.ReceivedQuestion;
import kz.kezdesu.question.SimilarQuestions;
import kz.kezdesu.question.SupportReview;
import org.jspecify.annotations.Nullable;

/** Sending a question, reading a public one, finding those that are like a text. */
@Path("")
@ApplicationScoped
public class QuestionResource {
  private static final int MOST_BYTES = 64 * 1024;
  private static final int TOO_LARGE = 413;

  @EJB private QuestionIntake intake;
  @EJB private QuestionCatalogue catalogue;
  @EJB private SimilarQuestions similar;
  @EJB private AnswerCatalogue answers;
  @EJB private ProblemCatalogue problems;
  @EJB private QuestionFiles files;
  @EJB private QuestionHolding holdings;
  @EJB private SupportReview supports;
  @Inject private QuestionGate gate;
  @Inject private PortalAddress portal;
  @Context private HttpServletRequest request;

  /** Takes a question; the same key again gets the same answer. */
  @POST
  @Path("questions")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(InputStream body) throws IOException {
    String key = Optional.ofNullable(request.getHeader("Idempotency-Key")).orElse("").strip();
    if (key.isEmpty()) {
      return Complaint.badParameter("Idempotency-Key");
    }
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return Complaint.of(TOO_LARGE, "too-large", "The body is larger than 64 KiB");
    }
    AskQuestion wish = new QuestionWish(read(bytes)).question(key);
    gate.pass(wish, request);
    ReceivedQuestion received = intake.ask(wish);
    Language language = Language.of(wish.language()).orElse(Language.KK);
    return Response.created(URI.create("/api/v1/questions/" + received.number()))
        .type(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .entity(
            Json.createObjectBuilder()
                .add("number", received.number())
                .add("trackingCode", received.trackingCode().value())
                .add(
                    "trackingUrl",
                    portal.page(language, "/track/" + received.trackingCode().value()))
                .add("status", QuestionStatus.RECEIVED.name())
                .build()
                .toString())
        .build();
  }

  /** What everybody may read of a question. */
  @GET
  @Path("questions/{number}")
  public Response question(@PathParam("number") String number) {
    QuestionDetail question = catalogue.detail(number);
    Optional<ProblemRow> problem = problems.ofQuestion(question.id());
    JsonArrayBuilder timeline = Json.createArrayBuilder();
    question.timeline().forEach(step -> timeline.add(QuestionJson.step(step)));
    Set<String> tags = new HashSet<>();
    tags.add(Tags.question(question.id()));
    tags.add(Tags.meeting(question.row().meetingId()));
    problem.ifPresent(row -> tags.add(Tags.problem(row.id())));
    return SharedAnswer.of(
        request,
        QuestionJson.line(question.row())
            .add("supportsSetAside", supports.notCounted(question.id()))
            .add("voicedAt", JsonText.time(question.voicedAt()))
            .add("answerDueOn", JsonText.word(question.answerDueOn()))
            .add("rankReason", JsonText.word(question.rankReason()))
            .add(
                "answer",
                answers
                    .published(question.id())
                    .<JsonValue>map(row -> QuestionJson.answer(row).build())
                    .orElse(JsonValue.NULL))
            .add("corrections", QuestionJson.corrections(answers.corrections(question.id())))
            .add(
                "holding",
                holdings
                    .of(question.id())
                    .<JsonValue>map(said -> QuestionJson.holding(said).build())
                    .orElse(JsonValue.NULL))
            .add(
                "dispute",
                answers
                    .dispute(question.id())
                    .<JsonValue>map(row -> QuestionJson.dispute(row).build())
                    .orElse(JsonValue.NULL))
            .add(
                "problemId",
                problem.<JsonValue>map(row -> Json.createValue(row.id())).orElse(JsonValue.NULL))
            .add("attachments", attachments(question.id()))
            .add("timeline", timeline)
            .build(),
        tags);
  }

  /** Up to five public questions that are like a text. */
  @GET
  @Path("questions/similar")
  public Response similar(
      @QueryParam("meeting") @Nullable String meeting, @QueryParam("text") @Nullable String text) {
    String given = Parameters.given(text);
    if (given == null || given.codePointCount(0, given.length()) > AskQuestion.LONGEST_TEXT) {
      throw new BadParameter("text");
    }
    if (meeting == null) {
      throw new BadParameter("meeting");
    }
    JsonArrayBuilder items = Json.createArrayBuilder();
    similar
        .find(Parameters.id(meeting), given)
        .forEach(
            like ->
                items.add(
                    QuestionJson.line(like.question())
                        .add("score", like.score())
                        .add("certain", like.certain())));
    return Response.ok(
            Json.createObjectBuilder().add("items", items).build().toString(),
            MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .build();
  }

  private JsonArrayBuilder attachments(long questionId) {
    JsonArrayBuilder attachments = Json.createArrayBuilder();
    files
        .ofPublic(questionId)
        .forEach(
            file ->
                attachments.add(
                    Json.createObjectBuilder()
                        .add("name", file.name())
                        .add("type", file.type().mediaType())
                        .add("size", file.size())
                        .add("sha256", file.sha256())
                        .add("url", "/files/" + file.id())));
    return attachments;
  }

  private static JsonObject read(byte[] body) {
    try (JsonReader reader =
        Json.createReader(
            new StringReader(UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()))) {
      return reader.readObject();
    } catch (JsonException | CharacterCodingException noObject) {
      throw new BadParameter("body");
    }
  }
}
