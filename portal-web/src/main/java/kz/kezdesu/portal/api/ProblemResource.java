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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.problem.ProgressFigures;
import kz.kezdesu.problem.ProgressFilter;
import kz.kezdesu.problem.ProgressRow;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionPlace;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Problems and their progress, quarter by quarter; a missed quarter is told too (1.7). */
@Path("")
@ApplicationScoped
public class ProblemResource {
  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2199;

  @EJB private ProblemCatalogue catalogue;
  @EJB private QuestionCatalogue questions;
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  /** The problems that were open in a year or in one of its quarters, the longest open first. */
  @GET
  @Path("progress")
  public Response progress(
      @QueryParam("year") @Nullable String year,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("ministry") @Nullable String ministry,
      @QueryParam("region") @Nullable String region,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    Instant now = clock.instant();
    LocalDate today = Almaty.dayOf(now);
    String givenYear = Parameters.given(year);
    int wantedYear =
        givenYear == null
            ? today.getYear()
            : Parameters.number("year", givenYear, FIRST_YEAR, LAST_YEAR);
    String givenQuarter = Parameters.given(quarter);
    Quarter wanted =
        givenQuarter == null
            ? null
            : new Quarter(wantedYear, Parameters.number("quarter", givenQuarter, 1, 4));
    ProgressFilter filter =
        new ProgressFilter(
            Almaty.startOf(wanted == null ? LocalDate.of(wantedYear, 1, 1) : wanted.firstDay()),
            Almaty.endOf(wanted == null ? LocalDate.of(wantedYear, 12, 31) : wanted.lastDay()),
            Parameters.known("ministry", ministry, code -> bodies.body(code).isPresent()),
            Parameters.known("region", region, code -> territory.region(code).isPresent()));
    int most = Parameters.limit(limit);
    String token = Parameters.given(after);
    List<ProblemDetail> found =
        catalogue.withinAfter(filter, token == null ? 0 : cursor(token), most + 1);
    Edition edition = lawBook.inForceOn(today);
    JsonArrayBuilder items = Json.createArrayBuilder();
    Set<String> tags = new HashSet<>();
    tags.add(Tags.PROGRESS);
    found.stream()
        .limit(most)
        .forEach(
            problem -> {
              items.add(line(problem, now, edition));
              tags.add(Tags.problem(problem.id()));
            });
    JsonObjectBuilder json = Json.createObjectBuilder().add("year", wantedYear);
    if (wanted == null) {
      json.addNull("quarter");
    } else {
      ProgressFigures figures = catalogue.figures(filter, wanted);
      json.add("quarter", wanted.number())
          .add("due", wanted.progressDue(edition).day().toString())
          .add("open", figures.open())
          .add("solved", figures.solved())
          .add("withoutProgress", figures.silent());
    }
    JsonValue next =
        found.size() > most
            ? Json.createValue(Long.toString(found.get(most - 1).id()))
            : JsonValue.NULL;
    return SharedAnswer.of(request, json.add("items", items).add("next", next).build(), tags);
  }

  /** One problem with everything published about it, its measures and the numbers of questions. */
  @GET
  @Path("problems/{id}")
  public Response problem(
      @PathParam("id") String id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    String token = Parameters.given(after);
    QuestionPlace place =
        token == null
            ? QuestionPlace.START
            : QuestionPlace.of(token).orElseThrow(() -> new BadParameter("after"));
    int wanted = Parameters.limit(limit);
    ProblemDetail problem = catalogue.detail(Parameters.id(id));
    Instant now = clock.instant();
    JsonArrayBuilder numbers = Json.createArrayBuilder();
    Set<String> tags = new HashSet<>();
    tags.add(Tags.problem(problem.id()));
    List<QuestionRow> linked = questions.ofProblemAfter(problem.id(), place, wanted + 1);
    linked.stream()
        .limit(wanted)
        .forEach(
            row -> {
              numbers.add(row.number());
              tags.add(Tags.question(row.id()));
            });
    JsonValue next =
        linked.size() > wanted
            ? Json.createValue(linked.get(wanted - 1).place().token())
            : JsonValue.NULL;
    return SharedAnswer.of(
        request,
        line(problem, now, lawBook.inForceOn(Almaty.dayOf(now)))
            .add("owner", JsonText.word(problem.inCharge()))
            .add("measures", MeasureJson.of(problem.measures(), Almaty.dayOf(now)))
            .add("questions", numbers)
            .add("questionCount", questions.countOfProblem(problem.id()))
            .add("next", next)
            .add("supporters", questions.peopleBehindProblem(problem.id()))
            .build(),
        tags);
  }

  private static JsonObjectBuilder line(ProblemDetail problem, Instant now, Edition edition) {
    ProblemRow row = problem.line();
    JsonArrayBuilder progress = Json.createArrayBuilder();
    problem.progress().forEach(done -> progress.add(progress(done, edition)));
    JsonArrayBuilder missed = Json.createArrayBuilder();
    problem
        .duty(HouseClock.ZONE)
        .missedAt(now, edition)
        .forEach(
            quarter ->
                missed.add(
                    Json.createObjectBuilder()
                        .add("year", quarter.year())
                        .add("quarter", quarter.number())));
    return Json.createObjectBuilder()
        .add("id", row.id())
        .add("status", row.status().name())
        .add("ministry", row.ministryCode())
        .add("region", row.regionKato())
        .add("topic", row.topicCode())
        .add("title", JsonText.text(row.title()))
        .add("plan", JsonText.text(row.plan()))
        .add("dueOn", row.dueOn().toString())
        .add("percent", row.percent())
        .add("openedAt", JsonText.time(row.openedAt()))
        .add("solvedAt", JsonText.time(row.solvedAt()))
        .add("progress", progress)
        .add("missed", missed)
        .add("page", "/kk/problems/" + row.id());
  }

  private static JsonObjectBuilder progress(ProgressRow done, Edition edition) {
    return Json.createObjectBuilder()
        .add("year", done.year())
        .add("quarter", done.quarter())
        .add("percent", done.percent())
        .add("text", JsonText.text(done.text()))
        .add("publishedAt", JsonText.time(done.publishedAt()))
        .add("late", done.of().progressDue(edition).isLate(done.publishedAt()));
  }

  private static long cursor(String token) {
    if (!token.matches("[1-9][0-9]{0,17}")) {
      throw new BadParameter("after");
    }
    return Long.parseLong(token);
  }
}
