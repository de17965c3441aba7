package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.kezdesu.decree.Decree;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aigul takes the schedule along: into her calendar, her feed reader, and on paper. */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4f")
class TakingTheScheduleAlongIT {
  private static final String HOUSE = System.getenv("KEZDESU_PUBLIC_URL");

  @Inject private Village village;
  @Inject private Tables tables;

  /** As browsers and calendars ask without encryption; over h2c the server may never answer. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void aMeetingIsAnEventThatKeepsItsIdAndGrowsWithEveryChange() throws Exception {
    long meeting = announced(2031);
    String before = calendar("/ru/meetings/" + meeting + ".ics");
    tables.write(
        "update meeting set place_ru = 'Зал; второй, этаж', version = version + 1 where id = ?",
        meeting);
    String after = calendar("/kk/meetings/" + meeting + ".ics");

    assertThat(before.split("BEGIN:VEVENT", -1)).hasSize(2);
    assertThat(before)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains(
            "UID:meeting-" + meeting + "@kezdesu.kz\r\n",
            "DTSTART:20310603T090000Z\r\n",
            "STATUS:CONFIRMED\r\n",
            "URL:" + HOUSE + "/ru/meetings/" + meeting + "\r\n");
    assertThat(after).contains("UID:meeting-" + meeting + "@kezdesu.kz\r\n");
    assertThat(number(after, "SEQUENCE:")).isGreaterThan(number(before, "SEQUENCE:"));
    assertThat(line(after, "LAST-MODIFIED:"))
        .isGreaterThanOrEqualTo(line(before, "LAST-MODIFIED:"));
    assertThat(calendar("/ru/schedule.ics?year=2031")).contains("LOCATION:Зал\\; второй\\, этаж");
  }

  @Test
  void whatIsMovedIsCancelledAndTheNewMeetingComesWithIt() throws Exception {
    long meeting = announced(2032);
    long next = announced(2033);
    tables.write(
        "update meeting set status = 'POSTPONED', reason_kk = 'Су тасқыны', reason_ru = 'Паводок',"
            + " moved_to = (select starts_at from meeting where id = ?), replaced_by = ? where id = ?",
        next,
        next,
        meeting);

    String calendar = calendar("/ru/meetings/" + meeting + ".ics");

    assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(3);
    assertThat(calendar.substring(0, calendar.indexOf("END:VEVENT")))
        .contains("UID:meeting-" + meeting + "@", "STATUS:CANCELLED", "Причина: Паводок");
    assertThat(calendar)
        .contains("UID:meeting-" + next + "@kezdesu.kz", "DTSTART:20330603T090000Z");
  }

  @Test
  void theFiltersOfTheScheduleApply() throws Exception {
    long meeting = announced(2034);

    assertThat(calendar("/en/schedule.ics?year=2034&region=100000000&ministry=moh"))
        .contains("UID:meeting-" + meeting + "@kezdesu.kz");
    for (String other : List.of("region=110000000", "ministry=moe", "kind=OFF_SCHEDULE")) {
      assertThat(calendar("/en/schedule.ics?year=2034&" + other))
          .doesNotContain("VEVENT")
          .contains("BEGIN:VTIMEZONE");
      assertThat(text(open("/en/announcements.atom?year=2034&" + other))).doesNotContain("<entry>");
    }
  }

  @Test
  void theFeedIsWellFormedWhateverStandsInATheme() throws Exception {
    long meeting = announced(2035);
    tables.write(
        "update meeting set theme_ru = 'Вода <b>и</b> \"свет\" & газ ]]> 🚰\u0001' where id = ?",
        meeting);
    tables.write(
        "insert into meeting_move (meeting_id, from_status, to_status, at) values (?, 'PLANNED',"
            + " 'ANNOUNCED', '2035-05-01T05:00:00Z')",
        meeting);

    HttpResponse<byte[]> feed = open("/ru/announcements.atom?year=2035");

    assertThat(feed.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
    var read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.body()));
    assertThat(read.getElementsByTagName("entry").getLength()).isEqualTo(1);
    assertThat(read.getElementsByTagName("summary").item(0).getTextContent())
        .contains("Вода <b>и</b> \"свет\" & газ ]]> 🚰.");
    assertThat(read.getElementsByTagName("updated").item(0).getTextContent())
        .isEqualTo("2035-05-01T05:00:00Z");
    assertThat(text(feed)).contains("urn:uuid:", "rel=\"self\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void theScheduleAndTheNoticeArePrinted(String language) throws Exception {
    long meeting = announced(2036);

    String schedule = printed("/" + language + "/schedule.pdf?year=2036&ministry=moh");
    String notice = printed("/" + language + "/meetings/" + meeting + "/notice.pdf");

    assertThat(schedule).contains("2036", "14:00").doesNotContain("[", "null");
    assertThat(notice)
        .contains("14:00", HOUSE + "/" + language + "/meetings/" + meeting)
        .doesNotContain("null", "[feed");
  }

  @Test
  void aScheduleWithoutMeetingsIsPrintedAsSuch() throws Exception {
    assertThat(printed("/ru/schedule.pdf?year=2099")).contains("Таких встреч не нашлось");
  }

  @Test
  void theyMayBeKeptHaveATagAndOpenNoSession() throws Exception {
    announced(2037);
    for (String address :
        List.of(
            "/ru/schedule.ics?year=2037",
            "/ru/announcements.atom?year=2037",
            "/ru/schedule.pdf?year=2037")) {
      HttpResponse<byte[]> first = open(address);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(first.headers().firstValue("Cache-Control").orElse("")).startsWith("public");
      assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(
              client
                  .send(
                      HttpRequest.newBuilder(URI.create(HOUSE + address))
                          .header("If-None-Match", tag)
                          .build(),
                      HttpResponse.BodyHandlers.ofByteArray())
                  .statusCode())
          .as(address)
          .isEqualTo(304);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ru/schedule.ics?region=999999999",
        "/ru/schedule.ics?year=0",
        "/ru/schedule.ics?year=99999999999999999999",
        "/ru/schedule.ics?ministry=%27%20or%201=1",
        "/ru/schedule.pdf?format=%00%3Cscript%3E",
        "/ru/announcements.atom?kind=%F0%9F%98%80",
        "/ru/meetings/0.ics",
        "/ru/meetings/.ics",
        "/ru/meetings/x.ics",
        "/ru/meetings/999999999999999999.ics",
        "/ru/meetings/99999999999999999999.ics",
        "/ru/meetings/-1/notice.pdf",
        "/ru/meetings/1.ics/notice.pdf",
        "/xx/schedule.ics"
      })
  void whatNamesNothingIsNotFound(String address) throws Exception {
    assertThat(open(address).statusCode()).isEqualTo(404);
  }

  @Test
  void aMeetingThatNobodyMayKnowOfYetIsNotFound() throws Exception {
    long meeting = announced(2038);
    tables.write(
        "update meeting set kind = 'OFF_SCHEDULE', status = 'PLANNED', announced_at = null where id"
            + " = ?",
        meeting);

    assertThat(open("/ru/meetings/" + meeting + ".ics").statusCode()).isEqualTo(404);
    assertThat(open("/ru/meetings/" + meeting + "/notice.pdf").statusCode()).isEqualTo(404);
    assertThat(calendar("/ru/schedule.ics?year=2038")).doesNotContain("VEVENT");
  }

  private long announced(int year) throws SQLException {
    long meeting = village.meeting();
    tables.write(
        "update meeting set starts_at = cast(? as timestamptz) where id = ?",
        year + "-06-03T14:00:00+05",
        meeting);
    return meeting;
  }

  private String calendar(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = open(address);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    return text(answer).replace("\r\n ", "");
  }

  private String printed(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = open(address);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    try (PDDocument paper = Loader.loadPDF(answer.body())) {
      assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      return new PDFTextStripper().getText(paper);
    }
  }

  private HttpResponse<byte[]> open(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(HOUSE + address)).GET().build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String line(String calendar, String name) {
    return calendar.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
  }

  private static int number(String calendar, String name) {
    return Integer.parseInt(line(calendar, name).substring(name.length()));
  }
}
