package kz.kezdesu.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form, page by page, as a browser without scripts sends it. */
@ExtendWith(ArquillianExtension.class)
class AskingByFormIT {
  private static final Pattern NUMBER = Pattern.compile("panel__number\">(20\\d\\d-\\d{6})<");
  private static final String TEXT = "Аулада су жоқ <b>& 'бос уәде'</b> 😀";

  @Inject private Tables tables;
  @Inject private Village village;

  private final Browser browser = new Browser();
  private long meeting;

  @BeforeEach
  void aMeetingTakesQuestions() throws SQLException {
    meeting = village.meeting();
    village.takesQuestions(meeting);
  }

  @Test
  void fromTheFirstWordToTheNumber() throws Exception {
    HttpResponse<String> first = browser.post(step(""), what(TEXT));

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(Browser.next(first)).endsWith(step("/place"));
    assertThat(first.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Strict");
    HttpResponse<String> place = browser.open(step("/place"));
    assertThat(place.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(Browser.next(browser.post(step("/place"), place(Browser.form(place)))))
        .endsWith(step("/files"));
    assertThat(
            Browser.next(
                browser.post(step("/files"), Map.of("form", Browser.form(place), "act", "next"))))
        .endsWith(step("/you"));
    assertThat(Browser.next(browser.post(step("/you"), you(Browser.form(place)))))
        .endsWith(step("/check"));
    assertThat(browser.open(step("/check")).body())
        .contains("Аулада су жоқ &lt;b&gt;&amp; 'бос уәде'&lt;/b&gt; 😀", "Айгүл");
  }

  @Test
  void pressedTwiceItIsOneQuestionWithOneNumber() throws Exception {
    String form = filled();

    HttpResponse<String> once = browser.post(step("/check"), Map.of("form", form));
    HttpResponse<String> twice = browser.post(step("/check"), Map.of("form", form));

    assertThat(Browser.next(once)).endsWith(step("/sent")).isEqualTo(Browser.next(twice));
    assertThat(asked()).isEqualTo(1);
    String number = number(browser.open(step("/sent")));
    assertThat(number(browser.open(step("/sent")))).isEqualTo(number);
    assertThat(Browser.next(browser.open(step("/check")))).endsWith(step("/sent"));
  }

  @Test
  void whatWasBegunInAnotherWindowIsNotOverwrittenUnseen() throws Exception {
    started();
    String other = "Мектептің жылуы қашан қосылады, балалар тоңып отыр?";

    HttpResponse<String> asked = browser.post(step(""), what(other));
    assertThat(asked.statusCode()).isEqualTo(409);
    assertThat(asked.body()).contains("Аулада су жоқ", other, step("/place"));

    Map<String, String> again = new HashMap<>(what(other));
    again.put("form", Browser.form(asked));
    assertThat(Browser.next(browser.post(step(""), again))).endsWith(step("/place"));
    assertThat(browser.open(step("")).body()).contains(other).doesNotContain("Аулада су жоқ");
  }

  @Test
  void whatIsWrongIsToldNextToItsFieldAndEverythingTypedIsKept() throws Exception {
    HttpResponse<String> empty = browser.post(step(""), what(" \u200b\0"));
    HttpResponse<String> long1 = browser.post(step(""), what("😀".repeat(2001)));
    String form = Browser.form(started());
    Map<String, String> you = new HashMap<>(you(form));
    you.put("email", "\"><script>");
    you.remove("consent");
    HttpResponse<String> wrong = browser.post(step("/you"), you);

    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("id=\"text-error\"", "href=\"#text\"");
    assertThat(long1.statusCode()).isEqualTo(422);
    assertThat(long1.body()).contains("😀".repeat(2001), "id=\"text-error\"");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"email-error\"", "id=\"consent-error\"", "value=\"Айгүл\"")
        .doesNotContain("\"><script>");
  }

  @Test
  void anotherRegionsDistrictIsRefusedAndItsOwnAreOffered() throws Exception {
    String form = Browser.form(started());
    Map<String, String> place = new HashMap<>(place(form));
    place.put("regionCode", "750000000");

    HttpResponse<String> answer = browser.post(step("/place"), place);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"districtCode-error\"", "value=\"751110000\"");
  }

  @Test
  void aMeetingThatDoesNotExistIsNotFound() throws Exception {
    for (String id : new String[] {"987654321", "0", "-1", "abc", "1'", "99999999999999999999"}) {
      String address = "/kk/questions/ask?meeting=" + URLEncoder.encode(id, UTF_8);
      assertThat(browser.open(address).statusCode()).isEqualTo(404);
      assertThat(browser.post(address, what(TEXT)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void onceTheIntakeHasClosedEveryStepSaysSoAndGivesTheTextBack() throws Exception {
    String form = filled();
    village.tookQuestionsUntilYesterday(meeting);

    for (String name : new String[] {"", "/similar", "/place", "/files", "/you", "/check"}) {
      assertThat(browser.open(step(name)).body()).contains("Сұрақ қабылдау аяқталды");
      HttpResponse<String> answer =
          browser.post(step(name), name.isEmpty() ? what(TEXT) : Map.of("form", form));
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body()).contains("Аулада су жоқ &lt;b&gt;", "id=\"kept\"");
    }
    assertThat(asked()).isZero();
  }

  @Test
  void withoutADraftNothingIsSentAndThePageSaysWhy() throws Exception {
    for (String name : new String[] {"/similar", "/place", "/files", "/you", "/check"}) {
      assertThat(browser.open(step(name)).body())
          .contains("/kk/questions/ask?meeting=" + meeting, "Қайта бастау");
      assertThat(browser.post(step(name), Map.of("form", "x")).statusCode()).isEqualTo(409);
    }
    assertThat(browser.open(step("/sent")).statusCode()).isEqualTo(200);
  }

  @Test
  void aFormThatIsNotTheVisitorsOwnSendsNothing() throws Exception {
    filled();

    assertThat(browser.post(step("/check"), Map.of("form", "stolen")).statusCode()).isEqualTo(409);
    assertThat(browser.post(step("/check"), Map.of()).statusCode()).isEqualTo(409);
    assertThat(asked()).isZero();
  }

  @Test
  void theLastStepLeadsBackToWhatIsMissing() throws Exception {
    String form = Browser.form(started());

    assertThat(Browser.next(browser.open(step("/check")))).endsWith(step("/place"));
    browser.post(step("/place"), place(form));
    assertThat(Browser.next(browser.open(step("/check")))).endsWith(step("/you"));
    assertThat(Browser.next(browser.post(step("/check"), Map.of("form", form))))
        .endsWith(step("/you"));
  }

  @Test
  void theAnswersOfADraftCannotBeReadInTheTables() throws Exception {
    filled();

    assertThat(tables.number("select count(*) from question_draft where meeting_id = ?", meeting))
        .isEqualTo(1);
    assertThat(
            tables.number("select count(*) from question_draft where answers::text like '%Айгүл%'"))
        .isZero();
  }

  /** All steps but the last are done. */
  private String filled() throws Exception {
    String form = Browser.form(started());
    browser.post(step("/place"), place(form));
    browser.post(step("/you"), you(form));
    return form;
  }

  private HttpResponse<String> started() throws IOException, InterruptedException {
    browser.post(step(""), what(TEXT));
    return browser.open(step("/place"));
  }

  private static Map<String, String> what(String text) {
    return Map.of("kind", "QUESTION", "text", text, "language", "kk", "website", "");
  }

  private static Map<String, String> place(String form) {
    return Map.of(
        "form", form, "regionCode", "100000000", "districtCode", "101000000", "topic", "");
  }

  private static Map<String, String> you(String form) {
    return Map.of("form", form, "name", "Айгүл", "email", "aigul@mail.kz", "consent", "yes");
  }

  private String step(String name) {
    return "/kk/questions/ask" + name + "?meeting=" + meeting;
  }

  private long asked() throws SQLException {
    return tables.number("select count(*) from question where meeting_id = ?", meeting);
  }

  private static String number(HttpResponse<String> page) {
    Matcher match = NUMBER.matcher(page.body());
    assertThat(match.find()).isTrue();
    return match.group(1);
  }
}
