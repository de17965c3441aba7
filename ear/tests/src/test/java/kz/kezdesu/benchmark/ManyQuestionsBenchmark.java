package kz.kezdesu.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * With a million questions and ten million supports people and officers wait no longer than with
 * ten thousand. Every public page is read from the database: each address is asked once, and the
 * page cache is waited out in between.
 */
class ManyQuestionsBenchmark {
  private static final int FEW_MEETINGS = 20;
  private static final int MANY_MEETINGS = 2_000;
  private static final int AT_ONCE = 200;
  private static final int WARMING = 5;
  private static final int ROUNDS = 3;
  private static final Duration CACHE_IS_OVER = Duration.ofSeconds(32);
  private static final Duration UNCHANGED = Duration.ofSeconds(20);
  private static final Duration FILLING = Duration.ofMinutes(20);
  private static final String MINISTRY = "moh";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final DeskOfStaff officer = new DeskOfStaff("officer." + MINISTRY);

  @Test
  void withAMillionQuestionsNobodyWaitsLongerThanWithTenThousand() {
    ManyQuestions.putDown(0, FEW_MEETINGS - 1);
    ManyQuestions.indexNothing();
    ManyQuestions.indexAgain();
    awaitIndexed();
    Map<String, Double> few = measured();
    String fewQuestions = count("question");

    ManyQuestions.indexNothing();
    for (int first = FEW_MEETINGS; first < MANY_MEETINGS; first += AT_ONCE) {
      ManyQuestions.putDown(first, Math.min(first + AT_ONCE, MANY_MEETINGS) - 1);
    }
    ManyQuestions.indexAgain();
    awaitIndexed();
    Map<String, Double> many = measured();

    Figures figures = new Figures("7-many", "Many questions");
    figures.head(
        "95th percentile of",
        "with %s questions, %s supports".formatted(count("question"), count("support")),
        "with %s questions".formatted(fewQuestions),
        "ratio",
        "wanted");
    few.forEach(
        (what, before) ->
            figures.row(
                what,
                Figures.milliseconds(many.getOrDefault(what, 0.0)),
                Figures.milliseconds(before),
                Figures.ratio(many.getOrDefault(what, 0.0) / before),
                "≤ 1.5"));
    figures.keep();
  }

  /**
   * The 95th percentile of each kind of page, in milliseconds, over some rounds of a house that is
   * warm.
   */
  private Map<String, Double> measured() {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      boolean isWarm = round >= WARMING;
      pages()
          .forEach(
              (what, pages) -> {
                List<Double> taken = times(pages);
                if (isWarm) {
                  times.computeIfAbsent(what, key -> new ArrayList<>()).addAll(taken);
                }
              });
      MeasuredHouse.rest(CACHE_IS_OVER);
    }
    Map<String, Double> percentiles = new LinkedHashMap<>();
    times.forEach((what, taken) -> percentiles.put(what, Figures.percentile95(taken)));
    return percentiles;
  }

  /** Pages and how one of them is opened. */
  private record Pages(List<String> pages, ToIntFunction<String> open) {}

  private Map<String, Pages> pages() {
    List<String> meetings = sample("select id from meeting where place_kk = 'Өлшеу' order by id");
    List<String> own =
        sample(
            "select id from meeting where place_kk = 'Өлшеу' and ministry_code = '%s' order by id"
                .formatted(MINISTRY));
    List<String> topics =
        MeasuredHouse.rows(
            "select code from topic where parent_code is null order by code limit 5");
    List<String> ministries =
        MeasuredHouse.rows("select distinct ministry_code from meeting order by 1 limit 4");
    Map<String, Pages> pages = new LinkedHashMap<>();
    List<String> lists = new ArrayList<>();
    for (String meeting : meetings) {
      String page = "/ru/meetings/" + meeting + "/questions?";
      List.of("rank", "supports", "newest").forEach(sort -> lists.add(page + "sort=" + sort));
      topics.forEach(topic -> lists.add(page + "topic=" + topic));
    }
    pages.put("the public list of a meeting's questions", new Pages(lists, this::read));
    List<String> searches = new ArrayList<>();
    for (String words : ManyQuestions.WORDS) {
      String search = "/ru/questions?q=" + URLEncoder.encode(words, UTF_8);
      searches.add(search);
      ministries.forEach(ministry -> searches.add(search + "&ministry=" + ministry));
    }
    pages.put("the public search", new Pages(searches, this::read));
    List<String> alike =
        ManyQuestions.WORDS.stream()
            .flatMap(
                words ->
                    own.stream()
                        .limit(5)
                        .map(
                            meeting ->
                                "/api/v1/questions/similar?meeting=%s&text=%s"
                                    .formatted(meeting, URLEncoder.encode(words, UTF_8))))
            .toList();
    pages.put("alike questions before sending", new Pages(alike, this::read));
    List<String> inbox = new ArrayList<>();
    for (String folder :
        List.of("TO_CHECK", "AWAITING", "DRAFTED", "TO_CLEAR", "OVERDUE", "PUBLISHED", "ALL")) {
      String page = "question/inbox?folder=" + folder;
      inbox.add(page);
      topics.forEach(topic -> inbox.add(page + "&topic=" + topic));
    }
    pages.put("a folder of a ministry's inbox", new Pages(inbox, this::open));
    List<String> looked =
        ManyQuestions.WORDS.stream()
            .flatMap(
                words ->
                    List.of("ALL", "TO_CHECK").stream()
                        .map(
                            folder ->
                                "question/inbox?folder=%s&q=%s"
                                    .formatted(folder, URLEncoder.encode(words, UTF_8))))
            .toList();
    pages.put("words looked for in the inbox", new Pages(looked, this::open));
    List<String> ranking =
        IntStream.range(0, 40)
            .mapToObj(i -> "question/ranking?meeting=" + own.get(i % own.size()))
            .toList();
    pages.put("the page where a meeting is ranked", new Pages(ranking, this::open));
    return pages;
  }

  private static List<Double> times(Pages of) {
    List<Double> times = new ArrayList<>();
    for (String page : of.pages()) {
      long begun = System.nanoTime();
      assertThat(of.open().applyAsInt(page)).as(page).isEqualTo(200);
      times.add((System.nanoTime() - begun) / 1e6);
    }
    return times;
  }

  private int open(String page) {
    return officer.open(page).statusCode();
  }

  private int read(String path) {
    return answer(path).statusCode();
  }

  /** Waits until the oldest of them is found: the index takes the newest first. */
  private void awaitIndexed() {
    String meeting = MeasuredHouse.find("select min(id) from meeting where place_kk = 'Өлшеу'");
    String number =
        MeasuredHouse.find(
            "select number from question where meeting_id = %s and status = 'ANSWERED' order by id limit 1"
                .formatted(meeting));
    String text = MeasuredHouse.find("select text from question where number = ?", number);
    String search =
        "/api/v1/questions/similar?meeting=%s&text=%s"
            .formatted(meeting, URLEncoder.encode(text, UTF_8));
    long patience = System.nanoTime() + FILLING.toNanos();
    while (!answer(search).body().contains(number)) {
      assertThat(System.nanoTime()).as("time to fill the index").isLessThan(patience);
      MeasuredHouse.rest(Duration.ofSeconds(3));
    }
    awaitBroughtTogether(patience);
  }

  /**
   * A full index brings its parts together in the background; what is measured is the house after
   * that.
   */
  private static void awaitBroughtTogether(long patience) {
    Path index = MeasuredHouse.house().file("server/question-index");
    Map<String, Long> before;
    Map<String, Long> now = parts(index);
    do {
      assertThat(System.nanoTime()).as("time to fill the index").isLessThan(patience);
      before = now;
      MeasuredHouse.rest(UNCHANGED);
      now = parts(index);
    } while (!now.equals(before));
  }

  /** The files of the index with their sizes. */
  private static Map<String, Long> parts(Path index) {
    Map<String, Long> parts = new TreeMap<>();
    for (File part : Objects.requireNonNull(index.toFile().listFiles(), index.toString())) {
      parts.put(part.getName(), part.length());
    }
    return parts;
  }

  private HttpResponse<String> answer(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(MeasuredHouse.house().address().resolve(path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new IllegalStateException(path, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String count(String table) {
    return Figures.whole(Double.parseDouble(MeasuredHouse.find("select count(*) from " + table)));
  }

  /** Twenty of them, as far apart as they are many. */
  private static List<String> sample(String query) {
    List<String> all = MeasuredHouse.rows(query);
    int many = Math.min(FEW_MEETINGS, all.size());
    return IntStream.range(0, many).mapToObj(i -> all.get(i * all.size() / many)).toList();
  }
}
