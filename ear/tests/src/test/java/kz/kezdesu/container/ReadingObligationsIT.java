package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.oversight.DutyDesk;
import kz.kezdesu.oversight.ObligationsBoard;
import kz.kezdesu.oversight.RecordDuty;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Anybody reads who owed what in 2023 and what became of it, as a page and as data. */
@ExtendWith(ArquillianExtension.class)
@Decree({"3.2", "7"})
class ReadingObligationsIT {
  private static final String HOUSE = System.getenv("KEZDESU_PUBLIC_URL");
  private static final String API = "/api/v1/obligations";

  @EJB private DutyDesk desk;
  @EJB private ObligationsBoard board;
  @Inject private Staff staff;
  @Inject private Tables tables;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void whatWasRecordedIsReadAtOnceAndNotWhoTypedIt() throws Exception {
    assertThat(open("/kk/oversight?year=2023&ministry=akimat.61").body())
        .contains("Мерзімінде орындалмаған");
    String person = staff.hire("reading.akimat", Role.AKIMAT, "akimat.61");
    staff.as(
        person,
        Role.AKIMAT,
        () -> {
          desk.record(
              new RecordDuty(
                  2023,
                  "akimat.61",
                  "3.2",
                  LocalDate.of(2023, 1, 1),
                  0,
                  "2023-07-05",
                  "<b>07-5</b>",
                  "Жиырма проблема",
                  "Двадцать проблем"));
          return true;
        });
    String page = open("/kk/oversight?year=2023&ministry=akimat.61").body();
    assertThat(page)
        .contains("Кешігіп орындалған", "&lt;b&gt;07-5", "Жиырма проблема")
        .doesNotContain("reading.akimat", "<b>07-5", "[oversight");
    String json = open(API + "?year=2023&status=done_late&ministry=akimat.61").body();
    assertThat(json)
        .contains("\"clause\":\"3.2\"", "\"doneOn\":\"2023-07-05\"", "\"DONE_LATE\":1")
        .doesNotContain("reading.akimat");
  }

  @Test
  void theDataHaveATagAndAreNotSentTwice() throws Exception {
    HttpResponse<String> first = open(API + "?year=2025");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control").orElse("")).startsWith("public");
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(HOUSE + API + "?year=2025"))
            .header("If-None-Match", tag)
            .build();
    assertThat(client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(304);
  }

  @Test
  void whatCannotBeMeantIsRefusedByItsName() throws Exception {
    for (String query :
        new String[] {
          "year=0", "year=2021", "year=2101", "year=x", "status=LATE", "ministry=nobody"
        }) {
      HttpResponse<String> answer = open(API + "?" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(answer.body()).contains(query.substring(0, query.indexOf('=')));
    }
  }

  @Test
  void thePageLeavesOutWhatNamesNothingAndSaysSo() throws Exception {
    HttpResponse<String> page =
        open("/ru/oversight?year=1&ministry=%3Cscript%3E&status=LATE&unknown=1");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("ETag")).isPresent();
  }

  @Test
  @Decree("1")
  void anExcludedMinistryHasAnEmptyPage() throws Exception {
    assertThat(open("/en/oversight?year=2023&ministry=mod").body())
        .contains("There are no such duties");
  }

  @Test
  @Decree("1.7")
  void aQuarterIsDoneOnceTheProgressOfEveryProblemIsPublished() throws Exception {
    long first = problem();
    long second = problem();
    publish(first, "2025-04-20T10:00+05");
    assertThat(quarterOfMts()).isEqualTo(Standing.OVERDUE);
    publish(second, "2025-04-26T00:00+05");
    assertThat(quarterOfMts()).isEqualTo(Standing.DONE_LATE);
    assertThat(board.year(2025).ofClause("1.7").ofBodies(Set.of("mts")).rows())
        .as("each later quarter is owed anew, none before the problem was raised")
        .extracting(row -> row.day().toString())
        .containsExactly("2025-04-25", "2025-07-25", "2025-10-25");
  }

  @Test
  @Decree("4.3")
  void theFirstVersionOfTheScheduleDecidesWhateverComesLater() throws Exception {
    version(2, "2023-03-01");
    version(1, "2023-01-10");
    assertThat(board.year(2023).ofClause("4.3").rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.bodyCode()).isEqualTo("government");
              assertThat(row.standing()).isEqualTo(Standing.DONE);
              assertThat(row.document()).isEqualTo("№ 1");
            });
  }

  private Standing quarterOfMts() {
    return board.year(2025).ofClause("1.7").ofBodies(Set.of("mts")).rows().get(0).standing();
  }

  private long problem() throws Exception {
    return tables.number(
        "insert into problem (ministry_code, region_kato, topic_code, status, title_kk, title_ru,"
            + " title_en, plan_kk, plan_ru, due_on, opened_at) values ('mts', '610000000',"
            + " (select min(code) from topic), 'OPEN', 'Стадион', 'Стадион', '', 'Жөндеу',"
            + " 'Ремонт', '2030-01-01', '2025-02-10T10:00+05') returning id");
  }

  private void publish(long problem, String at) throws Exception {
    tables.write(
        "insert into problem_progress (problem_id, year, quarter, percent, text_kk, text_ru,"
            + " published_at, published_by) values (?, 2025, 1, 10, 'Басталды', 'Начали',"
            + " ?::timestamptz, 'x')",
        problem,
        at);
  }

  private void version(int number, String approvedOn) throws Exception {
    tables.write(
        "insert into schedule_version (year, number, approved_on, approval_number, published_at)"
            + " values (2023, ?, ?::date, ?, now())",
        number,
        approvedOn,
        "№ " + number);
  }

  private HttpResponse<String> open(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(HOUSE + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
