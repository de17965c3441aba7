package kz.kezdesu.runtime.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration tells, read from the {@code .jsonl} files beside this class. Days are
 * counted from today, so that the same story is always fresh.
 */
record DemoContent(
    List<OfficialLine> officials,
    List<OfficialLine> deputies,
    List<MeetingLine> meetings,
    List<QuestionLine> questions,
    List<ProblemLine> problems,
    List<MeasureLine> measures,
    List<IndicatorLine> indicators) {

  /** The same words in the three languages. */
  record Words(String kk, String ru, String en) {}

  /** A person in office. */
  record OfficialLine(String body, String post, Words name) {}

  /** A part of a meeting. */
  record AgendaLine(String part, int minutes, Words title) {}

  /** Something said in the text broadcast, so many minutes after the beginning. */
  record AnnouncementLine(
      int minute, String kind, String kk, String ru, @Nullable String question) {}

  /**
   * A regional meeting.
   *
   * @param broadcast whether it has its links before it is announced; announced ones have them
   */
  record MeetingLine(
      String key,
      String ministry,
      String region,
      boolean scheduled,
      String format,
      int dayOffset,
      LocalTime time,
      int minutes,
      Words place,
      Words theme,
      Words why,
      String state,
      @Nullable Words reason,
      @Nullable Integer newDayOffset,
      boolean broadcast,
      List<AgendaLine> agenda,
      List<AnnouncementLine> announcements) {

    boolean isLive() {
      return state.equals("LIVE");
    }

    boolean hasBegun() {
      return isLive() || hasEnded();
    }

    boolean hasEnded() {
      return state.equals("HELD") || state.equals("CLOSED");
    }

    boolean isOff() {
      return state.equals("POSTPONED") || state.equals("CANCELLED") || state.equals("NOT_HELD");
    }

    int reportMinutes() {
      return agenda.stream()
          .filter(item -> item.part().equals("REPORT"))
          .mapToInt(AgendaLine::minutes)
          .sum();
    }
  }

  /** An answer in writing, published so many days after the meeting. */
  record AnswerLine(String outcome, String text, int daysAfter, String state) {}

  /** A question or a proposal. */
  record QuestionLine(
      String key,
      String meeting,
      String kind,
      String lang,
      @Nullable String district,
      @Nullable String topic,
      String text,
      String name,
      boolean hideName,
      String channel,
      String state,
      @Nullable String declineReason,
      int daysBefore,
      int supports,
      @Nullable String problem,
      @Nullable AnswerLine answer) {}

  /** What was done about a problem in a quarter that has ended. */
  record ProgressLine(int quartersAgo, int percent, String kk, String ru) {}

  /** A problem that several questions share. */
  record ProblemLine(
      String key,
      String ministry,
      String region,
      String topic,
      Words title,
      String planKk,
      String planRu,
      int termDayOffset,
      int percent,
      String state,
      List<ProgressLine> progress) {}

  /**
   * What is done about a problem.
   *
   * @param dayOffset when it is due, or when it ended, in days from today
   * @param endKk what came of it, or why it was dropped; empty while it is planned
   */
  record MeasureLine(
      String problem,
      String kk,
      String ru,
      String executorKk,
      String executorRu,
      int dayOffset,
      String state,
      String endKk,
      String endRu) {}

  /**
   * A criterion by which a ministry ranks the regions.
   *
   * @param least the least value that it has anywhere, {@code most} the greatest
   */
  record IndicatorLine(
      String body,
      Words name,
      Words unit,
      int weight,
      boolean moreIsWorse,
      double least,
      double most,
      int decimals) {}

  /** Reads the whole story. */
  static DemoContent read() {
    return new DemoContent(
        lines(List.of("officials.jsonl"), DemoContent::official),
        lines(List.of("deputies.jsonl"), DemoContent::official),
        lines(List.of("meetings-a.jsonl", "meetings-b.jsonl"), DemoContent::meeting),
        lines(List.of("questions-a.jsonl", "questions-b.jsonl"), DemoContent::question),
        lines(List.of("problems-a.jsonl", "problems-b.jsonl"), DemoContent::problem),
        lines(List.of("measures.jsonl"), DemoContent::measure),
        lines(List.of("indicators.jsonl"), DemoContent::indicator));
  }

  private static <T> List<T> lines(List<String> files, Function<JsonObject, T> reading) {
    List<T> read = new ArrayList<>();
    for (String file : files) {
      try (InputStream source =
              Objects.requireNonNull(DemoContent.class.getResourceAsStream(file), file);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
        reader
            .lines()
            .filter(line -> !line.isBlank())
            .forEachOrdered(line -> read.add(reading.apply(object(line))));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return List.copyOf(read);
  }

  private static JsonObject object(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static OfficialLine official(JsonObject o) {
    return new OfficialLine(o.getString("body"), o.getString("post"), words(o, "name"));
  }

  private static MeetingLine meeting(JsonObject o) {
    return new MeetingLine(
        o.getString("key"),
        o.getString("ministry"),
        o.getString("region"),
        o.getBoolean("scheduled"),
        o.getString("format"),
        o.getInt("dayOffset"),
        LocalTime.parse(o.getString("time")),
        o.getInt("minutes"),
        words(o, "place"),
        words(o, "theme"),
        new Words(
            o.getString("whyKk"), o.getString("whyRu"), o.getString("whyEn", o.getString("whyRu"))),
        o.getString("state"),
        optional(o, "reasonKk") == null ? null : words(o, "reason"),
        o.isNull("newDayOffset") ? null : Integer.valueOf(o.getInt("newDayOffset")),
        o.getBoolean("broadcast", false),
        o.getJsonArray("agenda").getValuesAs(DemoContent::agendaItem),
        o.getJsonArray("announcements").getValuesAs(DemoContent::announcement));
  }

  private static AgendaLine agendaItem(JsonValue value) {
    JsonObject o = value.asJsonObject();
    return new AgendaLine(o.getString("part"), o.getInt("minutes"), words(o, "title"));
  }

  private static AnnouncementLine announcement(JsonValue value) {
    JsonObject o = value.asJsonObject();
    return new AnnouncementLine(
        o.getInt("minute"),
        o.getString("kind"),
        o.getString("kk"),
        o.getString("ru"),
        optional(o, "question"));
  }

  private static QuestionLine question(JsonObject o) {
    return new QuestionLine(
        o.getString("key"),
        o.getString("meeting"),
        o.getString("kind"),
        o.getString("lang"),
        optional(o, "district"),
        optional(o, "topic"),
        o.getString("text"),
        o.getString("name"),
        o.getBoolean("hideName"),
        o.getString("channel"),
        o.getString("state"),
        optional(o, "declineReason"),
        o.getInt("daysBefore"),
        o.getInt("supports"),
        optional(o, "problem"),
        o.isNull("answer") ? null : answer(o.getJsonObject("answer")));
  }

  private static AnswerLine answer(JsonObject o) {
    return new AnswerLine(
        o.getString("outcome"), o.getString("text"), o.getInt("daysAfter"), o.getString("state"));
  }

  private static ProblemLine problem(JsonObject o) {
    return new ProblemLine(
        o.getString("key"),
        o.getString("ministry"),
        o.getString("region"),
        o.getString("topic"),
        words(o, "title"),
        o.getString("planKk"),
        o.getString("planRu"),
        o.getInt("termDayOffset"),
        o.getInt("percent"),
        o.getString("state"),
        o.getJsonArray("progress").getValuesAs(DemoContent::progress));
  }

  private static MeasureLine measure(JsonObject o) {
    return new MeasureLine(
        o.getString("problem"),
        o.getString("kk"),
        o.getString("ru"),
        o.getString("executorKk"),
        o.getString("executorRu"),
        o.getInt("dayOffset"),
        o.getString("state"),
        o.getString("endKk", ""),
        o.getString("endRu", ""));
  }

  private static IndicatorLine indicator(JsonObject o) {
    return new IndicatorLine(
        o.getString("body"),
        words(o, "name"),
        words(o, "unit"),
        o.getInt("weight"),
        o.getBoolean("moreIsWorse"),
        o.getJsonNumber("least").doubleValue(),
        o.getJsonNumber("most").doubleValue(),
        o.getInt("decimals"));
  }

  private static ProgressLine progress(JsonValue value) {
    JsonObject o = value.asJsonObject();
    return new ProgressLine(
        o.getInt("quartersAgo"), o.getInt("percent"), o.getString("kk"), o.getString("ru"));
  }

  private static Words words(JsonObject o, String name) {
    return new Words(o.getString(name + "Kk"), o.getString(name + "Ru"), o.getString(name + "En"));
  }

  private static @Nullable String optional(JsonObject o, String name) {
    JsonValue value = o.get(name);
    return value instanceof JsonString text ? text.getString() : null;
  }
}
