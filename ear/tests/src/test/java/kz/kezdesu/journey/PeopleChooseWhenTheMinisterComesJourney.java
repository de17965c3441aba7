package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The people of Pavlodar choose when the minister of health comes (1.4a). */
@Decree("1.4a")
class PeopleChooseWhenTheMinisterComesJourney extends Journey {
  private static final String THEME = "Профессиональные заболевания в промышленных городах";
  private static final Pattern VOTED = Pattern.compile("\\d+ адам дауыс берді");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

  @BeforeAll
  static void aHouseOfItsOwn() {
    RealThing.moveInto("polls");
  }

  @AfterAll
  static void whereNobodyElseAnnouncesTheMeeting() {
    RealThing.comeBack();
  }

  @Test
  void byVotingOnceEach() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/meeting/meetings").follow(THEME);
    String id = officer.page().url().replaceFirst(".*id=", "");

    Visitor aigul = onAPhoneWithoutScripts("kk").open("/kk/meetings/" + id);
    aigul.follow("Қолайлы уақытты таңдау").look("poll");
    aigul.press("Дауыс беру").look("faults");
    aigul.page().locator("[name=slot]").first().check();
    aigul.page().locator("#district").selectOption("elsewhere");
    aigul.press("Дауыс беру").look("another-region").follow("Сауалнамаға оралу");
    vote(aigul, "Дауыс беру");
    aigul
        .look("address")
        .type("email", "not an address")
        .press("Растау хатын алу")
        .look("no-address");
    aigul.type("email", "aigul.votes@kezdesu.example").press("Растау хатын алу").look("sent");
    Visitor reader = onAPhone("kk").open("/mailbox");
    reader.page().waitForCondition(() -> reader.open("/mailbox").text().contains("aigul.votes@"));
    aigul.page().navigate(reader.page().locator("a[href*='/vote']").first().getAttribute("href"));
    aigul.look("letter").press("Иә, дауыс беремін").look("done");
    assertThat(aigul.text()).contains("Дауысыңыз есептелді");
    String counted = voted(aigul);

    reader.page().navigate(reader.page().locator("a[href*='/vote']").first().getAttribute("href"));
    reader.look("letter-again").press("Иә, дауыс беремін").look("done-again");
    assertThat(voted(reader)).isEqualTo(counted);
    vote(reader, "Таңдауды сақтау");
    reader.look("changed").press("Дауысты қайтарып алу").look("taken");
    assertThat(reader.text()).contains("Дауысыңыз қайтарып алынды");
  }

  @Test
  void andAskedAnewWhenADayWasWrong() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/meeting/meetings").follow(THEME);
    String id = officer.page().url().replaceFirst(".*id=", "");
    officer.open("/backoffice/convenience/time?meeting=" + id).look("time");
    officer.follow("Опрос о времени встречи").look("open");
    officer.press("Закрыть опрос").look("no-reason");
    officer
        .type("closing:reasonKk", "Тағы бір күн қосамыз.")
        .type("closing:reasonRu", "Добавим ещё один день.")
        .press("Закрыть опрос");
    assertThat(officer.text()).contains("Опрос закрыт.", "Закрыт раньше срока");
    officer.look("closed").press("Проверить").look("faults");
    assertThat(officer.text())
        .contains("Предложите не меньше 2 вариантов.", "Укажите последний день голосования.");
    String first = officer.page().locator("[name='poll:rows:0:day']").inputValue();
    LocalDate day = LocalDate.parse(first);
    officer
        .type("poll:rows:1:day", day.minusDays(3).toString())
        .type("poll:rows:1:time", "18:30")
        .type("poll:rows:2:day", TODAY.minusDays(1).toString())
        .type("poll:closesOn", day.toString())
        .press("Проверить")
        .look("slot-faults");
    assertThat(officer.text())
        .contains("Вариант 3: выберите завтрашний день", "Вариант 3: укажите время начала");
    officer
        .type("poll:rows:2:day", day.minusDays(2).toString())
        .type("poll:rows:2:time", "11:00")
        .press("Проверить");
    assertThat(officer.text()).contains("Слишком поздно");
    officer.type("poll:closesOn", TODAY.plusDays(9).toString()).press("Проверить").look("check");
    officer.press("Исправить");
    assertThat(officer.page().locator("[name='poll:rows:2:time']").inputValue()).isEqualTo("11:00");
    officer.press("Проверить").press("Открыть опрос");
    assertThat(officer.text()).contains("Опрос открыт и виден на портале.");
    officer.look("opened");

    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.open("/backoffice/convenience/poll?meeting=" + id).look("read");
    assertThat(approver.button("Сауалнаманы жабу").count()).isZero();

    Visitor citizen = atADesk("ru").open("/ru/meetings/" + id + "/poll").look("poll");
    assertThat(citizen.text()).contains("Добавим ещё один день.", "Проголосовали 0 человек");
    citizen.press("Проголосовать").look("faults");
    vote(citizen, "Проголосовать");
    citizen.look("address");
  }

  @Test
  void andTheResultStandsForEverybody() {
    Visitor citizen = onAPhone("kk").open("/kk/schedule?ministry=moh&region=330000000");
    String id =
        citizen
            .page()
            .locator(".meeting-row a")
            .last()
            .getAttribute("href")
            .replaceFirst(".*/", "");
    citizen
        .open("/kk/meetings/" + id)
        .look("meeting")
        .follow("Кездесу уақыты туралы")
        .look("result");
    assertThat(citizen.text()).contains("Ең көп дауыс", "143 адам дауыс берді");
    Visitor reader = atADesk("ru").open("/ru/meetings/" + id + "/poll").look("result");
    assertThat(reader.text()).contains("Встреча назначена на время, которое выбрали люди");
  }

  private static String voted(Visitor visitor) {
    Matcher people = VOTED.matcher(visitor.text());
    assertThat(people.find()).isTrue();
    return people.group();
  }

  private static void vote(Visitor visitor, String button) {
    visitor.page().locator("[name=slot]").last().check();
    visitor.page().locator("#district").selectOption(new SelectOption().setIndex(2));
    visitor.press(button);
  }
}
