package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.sheet.SheetFile;
import kz.kezdesu.sheet.SheetRow;
import kz.kezdesu.sheet.SheetUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of questions for the meeting in Semey, as it comes from a desk. */
class AFileOfQuestionsTest {
  private static final String ABAI = "100000000";
  private static final String ALMATY_REGION = "190000000";
  private static final String ALMATY_CITY = "750000000";
  private static final PlacesAndTopics KNOWN =
      PlacesAndTopics.of(
          Map.of(
              ABAI,
              List.of("Абай облысы", "область Абай", "Abai Region"),
              ALMATY_REGION,
              List.of("Алматы облысы", "Алматинская область", "Almaty Region"),
              ALMATY_CITY,
              List.of("Алматы қаласы", "город Алматы", "Almaty City")),
          Map.of(
              ABAI,
              Map.of(
                  "101000000",
                  List.of("Семей қаласы", "город Семей"),
                  "103600000",
                  List.of("Аягөз ауданы", "Аягозский район"))),
          Map.of("roads", List.of("Жолдар", "Дороги", "Roads")));

  @ParameterizedTest
  @EnumSource
  void theTemplateIsUnderstoodInItsLanguage(Language language) throws SheetUnreadable {
    byte[] workbook = SheetTemplate.workbook(language, List.of("Абай облысы"), List.of("Жолдар"));

    List<SheetRow> rows = SheetFile.rows(workbook, 10);

    assertThat(rows).hasSize(1);
    QuestionSheet sheet = sheet(rows.get(0));
    assertThat(sheet.hasText()).isTrue();
    assertThat(sheet.unknownHeads()).isEmpty();
    assertThat(rows.get(0).cells()).hasSize(SheetColumn.values().length);
  }

  @Test
  void aNameOfAColumnOrAValueMeansOneThing() throws IOException {
    SheetWords words = new SheetWords();
    for (Language language : Language.values()) {
      for (SheetColumn column : SheetColumn.values()) {
        assertThat(words.column(SheetWords.first(language, "column." + column))).contains(column);
      }
      Stream.of(Channel.values())
          .filter(channel -> !channel.isByAuthor())
          .forEach(
              channel ->
                  assertThat(words.channel(SheetWords.first(language, "channel." + channel)))
                      .contains(channel));
    }
    Set<String> keys = keys("kk");
    assertThat(keys("ru")).isEqualTo(keys);
    assertThat(without(keys, "region.")).isEqualTo(keys("en"));
  }

  @Test
  void theHeadMayBeInAnyOrderAndHoldMore() {
    QuestionSheet sheet = sheet(row(1, "№ п/п", "ТЕМА", "канал", "Мәтін", "Текст", ""));

    SheetLine line = line(sheet, row(2, "1", "дороги", "ВКС", "Жол қашан жөнделеді?", "мимо"));

    assertThat(sheet.unknownHeads()).containsExactly("№ п/п", "Текст");
    assertThat(line.faults()).isEmpty();
    assertThat(line.wish().topicCode()).isEqualTo("roads");
    assertThat(line.wish().channel()).isEqualTo(Channel.VIDEO_LINK);
    assertThat(line.wish().text()).isEqualTo("Жол қашан жөнделеді?");
    assertThat(line.wish().spoken()).isEqualTo(Language.KK);
    assertThat(line.wish().regionCode()).isEqualTo(ABAI);
  }

  @Test
  void aHeadWithoutTheTextIsNone() {
    assertThat(sheet(row(1, "Автор", "Тема")).hasText()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"26.11.2026", "2026-11-26", "26/11/2026", "26.11.2026 10:30", "46352"})
  void aDayIsReadHoweverItIsWritten(String day) {
    assertThat(line("Дата", day).wish().day()).isEqualTo(LocalDate.of(2026, 11, 26));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2026", "вчера", "13/13/2026", "0.0.0000", "=TODAY()", "26.11.26"})
  void whatIsNoDayIsTold(String day) {
    assertThat(line("Дата", day).faults()).containsExactly(new Fault("entry_day", "invalid", 0));
  }

  @Test
  void aPlaceIsFoundByItsNameOrItsCode() {
    assertThat(place("Абай облысы", "Аягөз ауданы")).isEqualTo("100000000 103600000");
    assertThat(place("абайская", "")).isEqualTo("entry_region");
    assertThat(place("обл. Абай", "аягоз")).isEqualTo("100000000 103600000");
    assertThat(place("", "г. Семей")).isEqualTo("100000000 101000000");
    assertThat(place("", "103631200")).isEqualTo("100000000 103600000");
    assertThat(place("103631200", "")).isEqualTo("100000000 ");
    assertThat(place("Алматы", "")).isEqualTo("entry_region");
    assertThat(place("г. Алматы", "")).isEqualTo("750000000 ");
    assertThat(place("Алматинская обл.", "")).isEqualTo("190000000 ");
    assertThat(place("Нью-Йорк", "Бруклин")).isEqualTo("entry_region");
    assertThat(place("Абай облысы", "Бруклин")).isEqualTo("entry_district");
  }

  @Test
  void everyCellThatIsNotUnderstoodIsTold() {
    QuestionSheet sheet =
        sheet(row(1, "Текст", "Канал", "Тема", "Вид", "Язык", "Имя показывать", "Номер"));

    SheetLine line =
        line(sheet, row(2, "x", "голубь", "небо", "крик", "немецкий", "?!", "1".repeat(101)));

    assertThat(line.faults())
        .extracting(Fault::field)
        .containsExactlyInAnyOrder(
            "entry_channel",
            "entry_topic",
            "entry_kind",
            "entry_language",
            "entry_shown",
            "entry_number");
  }

  @Test
  void aNameIsHiddenUnlessItsOwnerAgreed() {
    QuestionSheet sheet = sheet(row(1, "Вопрос", "ФИО", "Имя показывать"));

    assertThat(line(sheet, row(2, "x", "Айгүл", "")).wish().nameShown()).isFalse();
    assertThat(line(sheet, row(3, "x", "Айгүл", "иә")).wish().nameShown()).isTrue();
    assertThat(line(sheet, row(4, "x", "Айгүл", "Нет")).wish().nameShown()).isFalse();
  }

  @Test
  void aRowIsTheSameByItsNumberOrByItsWords() {
    QuestionSheet byWords = sheet(row(1, "Текст", "Автор", "Канал"));
    String first = line(byWords, row(2, "Жол  ҚАШАН?", "Айгүл", "зал")).wish().key();
    assertThat(line(byWords, row(9, " жол қашан? ", "Айгүл", "Залда")).wish().key())
        .isEqualTo(first);
    assertThat(line(byWords, row(3, "Жол қашан?", "Ерлан", "зал")).wish().key())
        .isNotEqualTo(first);
    assertThat(line(byWords, row(4, "Жол қашан?", "Айгүл", "бумага")).wish().key())
        .isNotEqualTo(first);

    QuestionSheet byNumber = sheet(row(1, "Текст", "Номер", "Автор"));
    assertThat(line(byNumber, row(2, "Жол  қашан?", "В-17", "Айгүл")).wish().key())
        .isEqualTo(line(byNumber, row(3, "жол қашан? ", " В-17 ", "")).wish().key())
        .isNotEqualTo(line(byNumber, row(4, "Жол қашан?", "В-18", "Айгүл")).wish().key());
  }

  /** The hall and the reception each number their list from 1. */
  @Test
  void aNumberAloneMakesNoRowTheSame() {
    QuestionSheet sheet = sheet(row(1, "Текст", "Номер", "Канал"));
    String hall = line(sheet, row(2, "Жол қашан?", "1", "зал")).wish().key();
    String other = line(sheet, row(3, "Су қашан?", "1", "зал")).wish().key();
    String reception = line(sheet, row(4, "Жол қашан?", "1", "қабылдау")).wish().key();

    assertThat(hall).isNotEqualTo(other).isNotEqualTo(reception);
    assertThat(SheetIdentity.number(hall)).isPresent().isEqualTo(SheetIdentity.number(other));
    assertThat(SheetIdentity.number(reception)).isNotEqualTo(SheetIdentity.number(hall));
    assertThat(SheetIdentity.number(line("Автор", "Айгүл").wish().key())).isEmpty();
  }

  /** Whoever chose the hall for the whole file can choose the reception and bring it in again. */
  @Test
  void whatIsChosenForTheWholeFileMakesNoRowAnother() {
    SheetRow head = row(1, "Текст", "Канал");
    SheetRow silent = row(2, "Жол қашан?", "");
    QuestionSheet reception = new QuestionSheet(head, 7, Channel.RECEPTION, ABAI, KNOWN);

    assertThat(line(reception, silent).wish().channel()).isEqualTo(Channel.RECEPTION);
    assertThat(line(reception, silent).wish().key())
        .isEqualTo(line(sheet(head), silent).wish().key())
        .isNotEqualTo(line(reception, row(3, "Жол қашан?", "зал")).wish().key());
  }

  private static String place(String region, String district) {
    SheetLine line = line(sheet(row(1, "Текст", "Регион", "Район")), row(2, "x", region, district));
    return line.faults().isEmpty()
        ? line.wish().regionCode() + " " + line.wish().districtCode()
        : line.faults().get(0).field();
  }

  private static SheetLine line(String head, String cell) {
    return line(sheet(row(1, "Текст", head)), row(2, "x", cell));
  }

  private static SheetLine line(QuestionSheet sheet, SheetRow row) {
    return sheet.line(row, AFileOfQuestionsTest::key);
  }

  private static String key(SheetIdentity identity) {
    return SheetIdentity.key(
        identity.parts().stream().map(words -> String.join("|", words)).toList());
  }

  private static QuestionSheet sheet(SheetRow head) {
    return new QuestionSheet(head, 7, Channel.HALL, ABAI, KNOWN);
  }

  private static SheetRow row(int number, String... cells) {
    return new SheetRow(number, List.of(cells));
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    try (var file =
        AFileOfQuestionsTest.class.getResourceAsStream("sheet_" + language + ".properties")) {
      words.load(file);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static Set<String> without(Set<String> keys, String prefix) {
    Set<String> rest = new TreeSet<>(keys);
    rest.removeIf(key -> key.startsWith(prefix));
    return rest;
  }
}
