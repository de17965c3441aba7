package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * From the first of October to the fifteenth of January all offices do what the decree wants of
 * them by its dates, until the schedule of the coming year is approved and everybody reads it. The
 * house lives in an autumn that is still to come.
 */
@Decree({"1.4c", "1.4d", "4.3", "6.1"})
class OfficesPlanAYearJourney extends Journey {
  private static final int AUTUMN = LocalDate.now().getYear() + 1;
  private static final int YEAR = AUTUMN + 1;
  private static final String SCHEDULE = "/backoffice/schedule/year?year=" + YEAR;
  private static final String PLAN = "/backoffice/planning/plan?ministry=moh&year=" + YEAR;
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @BeforeAll
  static void aHouseOfItsOwn() {
    RealThing.moveInto("autumn");
  }

  @AfterAll
  static void whereTimeDoesNotComeBack() {
    RealThing.comeBack();
  }

  @Test
  void untilEverybodyReadsTheApprovedSchedule() throws Exception {
    itIs("10-01");
    Visitor administrator = atADesk("ru").signIn("admin", "ru");
    administrator.open("/backoffice/staff/accounts").follow("approver.moh");
    administrator.type("account:email", "approver@kezdesu.example");
    administrator.page().locator("[id='account:reach']").click();

    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    String spring = proposes(officer, "-03-17", "100000000", "Семей");
    String winter = proposes(officer, "-01-12", "110000000", "Кокшетау");
    String both = proposes(officer, "-03-17", "750000000", "Алматы");

    itIs("11-17");
    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.look("two-weeks-ahead");
    theDayIsTold("11-17");
    assertThat(letters("approver.moh")).isPositive();
    for (String proposal : new String[] {spring, winter, both}) {
      approver.open(proposal).press("Уәкілетті органға жіберу");
      assertThat(approver.text()).contains("Ұсыныс жіберілді.");
    }

    itIs("12-02");
    Visitor media = atADesk("ru").signIn("media", "ru");
    media.look("proposals-came");
    media.open(spring).type("proposal:remark", "Уточните время.").press("Вернуть с замечанием");
    officer.open(spring).type("proposal:time", "16:30").press("Сохранить изменения");
    approver.open(spring).press("Уәкілетті органға жіберу");
    for (String proposal : new String[] {spring, winter, both}) {
      media.open(proposal).press("Принять в график");
      assertThat(media.text()).contains("Принято в график");
    }

    itIs("12-10");
    officer.open(PLAN);
    plans(officer);
    approver.open(PLAN).press("Жоспарды бекіту");
    assertThat(approver.text()).contains("Жоспар бекітілді");

    itIs("12-13");
    Visitor access = atADesk("ru").signIn("access", "ru");
    access.look("the-year-is-to-be-submitted");
    access.open(SCHEDULE);
    access.page().locator("[id='year:compile']").click();
    assertThat(access.text()).contains("Один руководитель в двух местах сразу");
    access.look("clash");
    access.type("year:letter", "03-12/900").press("Внести график");
    assertThat(access.text()).contains("В графике есть недопустимые накладки.");
    moves(access, "17 марта.*Алматы", "-05-19");
    assertThat(access.text()).contains("Недопустимых накладок нет.");
    access.type("year:letter", "03-12/900").press("Внести график");
    assertThat(access.text()).contains("График внесён.");

    itIs("12-28");
    Visitor government = atADesk("ru").signIn("government", "ru");
    government.look("to-approve");
    government.open(SCHEDULE).type("year:remark", "Дайте людям время узнать о встрече 12 января.");
    government.press("Вернуть с замечанием");
    assertThat(government.text()).contains("График возвращён с замечанием.");

    access.open(SCHEDULE).look("returned");
    moves(access, "12 января", "-02-09");
    access.type("year:letter", "03-12/931").press("Внести график");
    assertThat(access.text()).contains("График внесён.");

    itIsIn(YEAR, "01-06");
    government.open(SCHEDULE).look("on-time");
    government.type("year:number", "№ 4").press("Записать утверждение");
    assertThat(government.text()).contains("График утверждён");

    itIsIn(YEAR, "01-15");
    everybodyReadsIt();
  }

  private void everybodyReadsIt() throws IOException {
    Visitor citizen = onAPhoneWithoutScripts("kk");
    citizen.open("/kk/schedule?year=" + YEAR).look("schedule");
    assertThat(citizen.text()).contains("Шалғай ауылдардағы жедел жәрдем");
    citizen.open("/kk/schedule/versions/1?year=" + YEAR).look("version");
    assertThat(citizen.text()).contains("№ 4");
    for (String language : new String[] {"kk", "ru"}) {
      keep(citizen, language);
    }
    Visitor neighbour = atADesk("ru");
    neighbour.open("/ru/oversight?year=" + YEAR + "&ministry=government").look("approved-on-time");
    assertThat(neighbour.text()).contains("Сделано в срок").doesNotContain("Просрочено");
    neighbour.open("/ru/oversight?year=" + AUTUMN + "&ministry=moh").look("health-in-autumn");
    neighbour.open("/ru/plans?year=" + YEAR + "&ministry=moh").look("plan");
    assertThat(neighbour.text()).contains("Ерлан Нургалиев");
  }

  /** Keeps the document beside the pictures, for people to look at. */
  private static void keep(Visitor citizen, String language) throws IOException {
    APIResponse paper =
        citizen
            .page()
            .request()
            .get(
                "%s/api/v1/schedules/%d/versions/1/paper.pdf?language=%s"
                    .formatted(house().address(), YEAR, language));
    assertThat(paper.status()).isEqualTo(200);
    assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    Files.write(
        Files.createDirectories(Path.of("target/screens/OfficesPlanAYearJourney"))
            .resolve("schedule-" + language + ".pdf"),
        paper.body());
  }

  private static String proposes(Visitor officer, String day, String region, String town) {
    officer.open("/backoffice/schedule/proposal?year=" + YEAR);
    officer
        .type("proposal:day", YEAR + day)
        .type("proposal:placeKk", town + ", Мәдениет үйі")
        .type("proposal:placeRu", town + ", Дом культуры")
        .type("proposal:themeKk", "Шалғай ауылдардағы жедел жәрдем")
        .type("proposal:themeRu", "Скорая помощь в отдалённых сёлах")
        .type("proposal:whyKk", "Дәрігер жетіспейтін өңір.")
        .type("proposal:whyRu", "Регион, где не хватает врачей.");
    officer.page().locator("[name='proposal:region']").selectOption(region);
    officer.press("Сохранить предложение");
    assertThat(officer.text()).contains("Предложение сохранено.");
    return officer.page().url().replaceAll("^https?://[^/]+", "");
  }

  private static void plans(Visitor officer) {
    officer
        .type("plan:day", YEAR + "-06-07")
        .type("plan:nameKk", "Ерлан Нұрғалиев")
        .type("plan:nameRu", "Ерлан Нургалиев")
        .type("plan:themeKk", "Шалғай ауылдардағы жедел жәрдем")
        .type("plan:themeRu", "Скорая помощь в отдалённых сёлах");
    officer.page().locator("[name='plan:region']").selectOption("100000000");
    officer.press("Внести в план");
    assertThat(officer.text()).contains("Встреча в плане.");
  }

  private static void moves(Visitor access, String line, String day) {
    access
        .page()
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Перенести: .*" + line)))
        .first()
        .click();
    access.type("year:day", YEAR + day).press("Перенести");
    assertThat(access.text()).contains("Перенесено:");
  }

  private static void itIs(String day) throws SQLException {
    itIsIn(AUTUMN, day);
  }

  /** The house comes to the morning of that day. */
  private static void itIsIn(int year, String day) throws SQLException {
    Instant morning =
        LocalDate.parse(year + "-" + day).atTime(MORNING).atZone(Almaty.TIME).toInstant();
    change("delete from time_machine");
    change(
        "insert into time_machine (ahead) values (?)",
        Duration.between(Instant.now(), morning).toSeconds());
  }

  /** The house looks once a minute whether a day has begun, and makes up for those before. */
  private static void theDayIsTold(String day) throws SQLException, InterruptedException {
    Instant patience = Instant.now().plus(PATIENCE);
    while (number("select count(*) from turn_of_day where day = '%d-%s'".formatted(AUTUMN, day))
        == 0) {
      assertThat(Instant.now()).as("the day " + day + " is told").isBefore(patience);
      Thread.sleep(200);
    }
  }

  private static long letters(String login) throws SQLException {
    return number(
        "select count(*) from outbox_mail where deduplication like 'duties:%:" + login + "'");
  }

  private static void change(String sql, Object... values) throws SQLException {
    try (Connection connection = house().database();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static long number(String sql) throws SQLException {
    try (Connection connection = house().database();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
