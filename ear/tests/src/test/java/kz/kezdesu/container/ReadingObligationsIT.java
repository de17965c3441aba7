package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.oversight.DutyDesk;
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
  @Inject private Staff staff;

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

  private HttpResponse<String> open(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(HOUSE + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
