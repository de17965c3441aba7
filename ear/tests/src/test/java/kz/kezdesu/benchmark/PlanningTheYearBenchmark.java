package kz.kezdesu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The schedule of a year is as fast beside nineteen others as alone, and the board of all bodies
 * stays within what an office waits for. Pages are read from the database each time: every address
 * is asked once, and the page cache is waited out in between.
 */
class PlanningTheYearBenchmark {
  private static final Duration CACHE_IS_OVER = Duration.ofSeconds(40);
  private static final int ROUNDS = 3;
  private static final int YEARS = 19;
  private static final int PROPOSALS = 2000;
  private static final List<String> STATES =
      List.of("COMING", "DUE", "OVERDUE", "DONE", "DONE_LATE");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void aYearAmongTwentyIsAsFastAsAlone() {
    int year = LocalDate.now().getYear();
    MeasuredHouse.write(meetings(year, 1));
    warm(schedule(year));
    double alone = uncached(schedule(year));
    MeasuredHouse.write(meetings(year - YEARS - 1, YEARS));
    MeasuredHouse.write("analyze meeting");
    double amongTwenty = uncached(schedule(year));

    Figures figures = new Figures("5-planning", "Planning");
    figures.head("what", "figure", "baseline", "ratio", "wanted");
    figures.row(
        "schedule of a year by region, beside 19 other years of 400 meetings",
        Figures.milliseconds(amongTwenty),
        "alone: " + Figures.milliseconds(alone),
        Figures.ratio(amongTwenty / alone),
        "≤ 1.2");
    List<Double> board = new ArrayList<>();
    for (String body : bodies()) {
      for (String state : STATES) {
        board.add(milliseconds("/api/v1/obligations?ministry=" + body + "&status=" + state));
      }
    }
    figures.row(
        "obligations of all bodies, computed anew, 95th percentile of " + board.size(),
        Figures.milliseconds(Figures.percentile95(board)),
        "",
        "",
        "< 300 ms");
    compiling(figures);
    figures.keep();
  }

  /** From the press of the button until the page with all lines and what speaks against them. */
  private void compiling(Figures figures) {
    int year = LocalDate.now().getYear() + 1;
    MeasuredHouse.write(
        """
        insert into year_schedule (year, number, status, reason_kk, reason_ru, reason_en)
        select %1$d, coalesce(max(number), 0) + 1, 'COMPILING', 'Өлшеу', 'Измерение', ''
          from year_schedule where year = %1$d
        """
            .formatted(year));
    MeasuredHouse.write(proposals(year));
    DeskOfStaff access = new DeskOfStaff("access");
    String page = "schedule/year?year=" + year;
    long begun = System.nanoTime();
    access.press(page, "year", "compile", Map.of());
    double compiled = (System.nanoTime() - begun) / 1e6;
    String lines =
        MeasuredHouse.find(
            "select count(*) from schedule_entry e join year_schedule y on y.id = e.schedule_id"
                + " where y.year = ? and y.status = 'COMPILING'",
            year);
    figures.row(
        "compiling %s accepted proposals at the desk, the page before it and the one after it"
            .formatted(lines),
        Figures.milliseconds(compiled),
        "",
        "",
        "< 2 s");
    assertThat(Integer.parseInt(lines)).isGreaterThanOrEqualTo(PROPOSALS);
  }

  /** Accepted proposals of all ministries, on days and in regions that follow one another. */
  private static String proposals(int year) {
    return """
        insert into meeting_proposal (key, ministry_code, year, status, host_id, region_kato,
          starts_at, planned_minutes, format, place_kk, place_ru, theme_kk, theme_ru, why_region_kk,
          why_region_ru, first_sent_at)
        select gen_random_uuid(), o.body_code, %1$d, 'ACCEPTED', o.id, r.kato,
               make_timestamptz(%1$d, 1, 5, 10, 0, 0, 'Asia/Almaty') + n %% 355 * interval '1 day',
               120, 'OFFLINE', 'Мәдениет үйі', 'Дом культуры', 'Су', 'Вода', 'Сұрақ көп',
               'Много вопросов', now()
          from generate_series(1, %2$d) n
          join (select kato, row_number() over (order by kato) - 1 as place,
                       count(*) over () as many from region) r on r.place = n %% r.many
          join (select id, body_code, row_number() over (order by body_code) - 1 as place,
                       count(*) over () as many
                  from official where post = 'FIRST_HEAD' and until is null) o
            on o.place = n %% o.many
        """
        .formatted(year, PROPOSALS);
  }

  /** So many years of 400 meetings each, copied from a meeting of the demonstration. */
  private static String meetings(int firstYear, int years) {
    return """
        insert into meeting (edition_code, ministry_code, host_id, region_kato, kind, format, status,
                             starts_at, planned_minutes, report_minutes, place_kk, place_ru, place_en,
                             theme_kk, theme_ru, theme_en, why_region_kk, why_region_ru,
                             why_region_en)
        select m.edition_code, m.ministry_code, m.host_id, r.kato, 'SCHEDULED', m.format, 'PLANNED',
               make_timestamptz(%d + y, 1, 1, 10, 0, 0, 'Asia/Almaty') + n * interval '21 hours',
               120, 30, m.place_kk, m.place_ru, m.place_en, m.theme_kk, m.theme_ru, m.theme_en,
               m.why_region_kk, m.why_region_ru, m.why_region_en
          from generate_series(0, %d - 1) y, generate_series(0, 399) n
          join (select kato, row_number() over (order by kato) - 1 as place from region) r
            on r.place = n %% 20
          join (select * from meeting where kind = 'SCHEDULED' order by id limit 1) m on true
        """
        .formatted(firstYear, years);
  }

  private static List<String> schedule(int year) {
    return MeasuredHouse.rows("select kato from region order by kato").stream()
        .map(region -> "/ru/schedule?year=" + year + "&region=" + region)
        .toList();
  }

  private static List<String> bodies() {
    return MeasuredHouse.rows("select code from body order by code");
  }

  private void warm(List<String> addresses) {
    for (int i = 0; i < 20; i++) {
      addresses.forEach(address -> milliseconds(address + "&format=online"));
      addresses.forEach(address -> milliseconds(address + "&format=offline"));
      addresses.forEach(address -> milliseconds(address + "&kind=scheduled"));
      MeasuredHouse.rest(Duration.ofSeconds(1));
    }
  }

  /** The median of what these pages take together, each read from the database. */
  private double uncached(List<String> addresses) {
    List<Double> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      MeasuredHouse.rest(CACHE_IS_OVER);
      rounds.add(addresses.stream().mapToDouble(this::milliseconds).sum() / addresses.size());
    }
    return rounds.stream().sorted().toList().get(ROUNDS / 2);
  }

  private double milliseconds(String path) {
    long begun = System.nanoTime();
    try {
      HttpResponse<byte[]> answer =
          http.send(
              HttpRequest.newBuilder(address(path)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
    } catch (IOException failed) {
      throw new IllegalStateException(path, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private static URI address(String path) {
    return MeasuredHouse.house().address().resolve(path);
  }
}
