package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.KatoChange;
import kz.kezdesu.territory.KatoDesk;
import kz.kezdesu.territory.KatoReport;
import kz.kezdesu.territory.SettlementRow;
import kz.kezdesu.territory.Settlements;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator brings in the classifier of places. */
@ExtendWith(ArquillianExtension.class)
class KatoImportIT {
  private static final String HEAD = "kato,kato_version,level,type_code,name_ru,name_kk\n";
  private static final String KARAUL = "103230100";

  @EJB private KatoDesk desk;
  @EJB private Settlements settlements;
  @Inject private Tables tables;
  @Inject private Staff staff;

  private String administrator = "";
  private String official = "";

  @BeforeEach
  void theClassifierIsKnown() throws SQLException {
    administrator = staff.hire("admin." + UUID.randomUUID(), Role.ADMINISTRATOR, "government");
    official =
        HEAD
            + tables.text(
                "select string_agg(kato || ',NK,' || level || ',' || case when urban then '1' else"
                    + " '2' end || ',\"' || replace(name_ru, '\"', '\"\"') || '\",\"' ||"
                    + " replace(name_kk, '\"', '\"\"') || '\"', chr(10) order by kato)"
                    + " from settlement where gone_on is null");
  }

  @AfterEach
  void theClassifierIsAsItWas() throws Exception {
    bringIn(official);
    tables.write("delete from settlement where kato = '103230199'");
  }

  @Test
  void theWholeFileIsThereInSeconds() throws Exception {
    List<String> renamed =
        official.lines().map(line -> line.replace("Карааул", "Қараауыл (жаңа)")).toList();
    long began = System.nanoTime();
    KatoReport report = bringIn(String.join("\n", renamed));
    Duration took = Duration.ofNanos(System.nanoTime() - began);

    assertThat(report.places()).isEqualTo(15_594);
    assertThat(report.of(KatoChange.Kind.RENAMED)).isNotEmpty();
    assertThat(took).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void theSameFileAgainChangesNothing() throws Exception {
    KatoReport report = bringIn(official);

    assertThat(report.changes()).isEmpty();
    assertThat(report.places()).isEqualTo(15_594);
    assertThat(tables.number("select places from kato_import order by id desc limit 1"))
        .isEqualTo(15_594);
  }

  @Test
  void theOfficialWorkbookIsThereInSeconds() throws Exception {
    byte[] workbook = workbook(official.replace("Карааул", "Қараауыл (жаңа)"));
    long began = System.nanoTime();
    KatoReport report = bringIn(workbook);
    Duration took = Duration.ofNanos(System.nanoTime() - began);

    assertThat(report.places()).isEqualTo(15_594);
    assertThat(report.changes())
        .isNotEmpty()
        .allMatch(change -> change.kind() == KatoChange.Kind.RENAMED)
        .anyMatch(change -> change.kato().equals(KARAUL) && change.ru().contains("(жаңа)"));
    assertThat(took).isLessThan(Duration.ofSeconds(10));
    assertThat(bringIn(workbook).changes()).isEmpty();
    assertThat(bringIn(workbook(official)).changes()).hasSameSizeAs(report.changes());
    assertThat(bringIn(official).changes()).isEmpty();
  }

  @Test
  void aPartOfTheWorkbookIsRefusedAndNothingIsChanged() throws Exception {
    byte[] part = workbook(official.lines().limit(12_000).collect(Collectors.joining("\n")));

    assertThatThrownBy(() -> bringIn(part)).isInstanceOf(InvalidInput.class);
    assertThat(tables.number("select count(*) from settlement where gone_on is not null")).isZero();
  }

  @Test
  void newRenamedAndGonePlacesAreToldAndTheGoneOneIsKept() throws Exception {
    String next =
        official
                .lines()
                .filter(line -> !line.startsWith("103233127"))
                .map(
                    line ->
                        line.startsWith(KARAUL) ? KARAUL + ",NK,settlement,2,с.Абай,Абай а." : line)
                .collect(Collectors.joining("\n"))
            + "\n103230199,NK,settlement,2,с.Новое,Жаңа а.\n";

    KatoReport report = bringIn(next);

    assertThat(report.changes())
        .extracting(change -> change.kind() + " " + change.kato() + " " + change.ru())
        .containsExactly("RENAMED 103230100 с.Абай", "ADDED 103230199 с.Новое", "GONE 103233127 ");
    assertThat(settlements.named(List.of("103233127")).values())
        .singleElement()
        .matches(SettlementRow::gone);
    assertThat(settlements.find("100000000", "Жидебай")).isEmpty();
    assertThat(settlements.reachable("100000000", List.of("103233127"))).isEmpty();

    assertThat(bringIn(official).of(KatoChange.Kind.RETURNED))
        .extracting(KatoChange::kato)
        .containsExactly("103233127");
  }

  @Test
  void aPartOfTheFileIsRefusedAndNothingIsChanged() throws Exception {
    String part =
        official
            .lines()
            .filter(line -> !line.startsWith("35") || line.startsWith("350000000"))
            .filter(line -> !line.startsWith("27") || line.startsWith("270000000"))
            .collect(Collectors.joining("\n"));

    assertFault(part, "part");
    assertFault(HEAD + "100000000,NK,oblast,0,Абай,Абай\n", "regions");
    assertThat(tables.number("select count(*) from settlement where gone_on is not null")).isZero();
  }

  @Test
  void whatIsNoClassifierIsRefused() {
    assertFault("", "empty");
    assertFault("PK\u0003\u0004", "workbook");
    assertFault(HEAD + "=cmd|' /C calc'!A0,NK,s,2,<b>x</b>,y\n", "code");
    assertFault(HEAD + "103230100,NK,s,2,\u0000\u202e,y\n", "name");
    assertFault(HEAD + "103230100;NK;s;2;x;y\n", "columns");
    assertFault(HEAD + "1".repeat(6_000_000), "large");
  }

  @Test
  void onlyAnAdministratorBringsItIn() throws Exception {
    for (Role role : Role.values()) {
      if (role != Role.ADMINISTRATOR) {
        String other = staff.hire("other." + UUID.randomUUID(), role, "moh");
        assertThatThrownBy(() -> staff.as(other, role, () -> desk.bringIn(stream(official))))
            .as(role.name())
            .isInstanceOf(EJBAccessException.class);
      }
    }
  }

  @Test
  @Decree("1.2b")
  void aSettlementIsFoundByEitherNameHoweverItIsTyped() {
    for (String typed : List.of("караауыл", "Қараауыл", "КАРААУЛ", "қараауыл а")) {
      assertThat(settlements.find("100000000", typed))
          .as(typed)
          .anyMatch(one -> one.kato().equals(KARAUL));
    }
    assertThat(settlements.find("100000000", "Семей"))
        .first()
        .satisfies(one -> assertThat(one.name(Language.RU)).isEqualTo("г. Семей"));
    assertThat(settlements.find("710000000", "сарыарка"))
        .extracting(SettlementRow::nameRu)
        .containsExactly("район Сарыарка");
    for (String nothing : List.of("", " ", "а", "%", "__", "' or 1=1", "\u0000")) {
      assertThat(settlements.find("100000000", nothing)).as(nothing).isEmpty();
    }
    assertThat(settlements.find("110000000", "Жидебай")).isEmpty();
    assertThat(settlements.find("110000000", "ка")).hasSizeLessThanOrEqualTo(Settlements.MOST);
  }

  private KatoReport bringIn(String file) throws Exception {
    return bringIn(file.getBytes(StandardCharsets.UTF_8));
  }

  private KatoReport bringIn(byte[] file) throws Exception {
    return staff.as(
        administrator, Role.ADMINISTRATOR, () -> desk.bringIn(new ByteArrayInputStream(file)));
  }

  /** The lines as the official workbook has them: its names of columns, codes kept as numbers. */
  private static byte[] workbook(String lines) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("КАТО");
      row(sheet, "te", "k", "name_kaz", "name_rus", "nn");
      for (String line : lines.lines().skip(1).toList()) {
        String[] cells = line.split(",", 5);
        String[] names = cells[4].substring(1, cells[4].length() - 1).split("\",\"");
        Row row = row(sheet, "", cells[3], plain(names[1]), plain(names[0]), "1");
        row.getCell(0).setCellValue(Integer.parseInt(cells[0]));
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Row row(Sheet sheet, String... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
    return row;
  }

  private static String plain(String name) {
    return name.replace("\"\"", "\"");
  }

  private static ByteArrayInputStream stream(String file) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }

  private void assertFault(String file, String fault) {
    assertThatThrownBy(() -> bringIn(file))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(Stream.of(refused.faults().get(0)))
                    .allMatch(first -> first.fault().equals(fault)));
  }
}
