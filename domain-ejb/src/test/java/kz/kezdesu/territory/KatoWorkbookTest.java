package kz.kezdesu.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.kezdesu.refusal.InvalidInput;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The official workbook as it comes, and what comes in its place. */
class KatoWorkbookTest {
  private static final Set<String> REGIONS = Set.of("100000000", "710000000");
  private static final Object[] HEAD = {
    "te", "ab", "cd", "ef", "hij", "k", "name_kaz", "name_rus", "nn"
  };
  private static final @Nullable Object[] ABAY =
      place("100000000", 0, "Абай облысы", "область Абай");
  private static final @Nullable Object[] ASTANA = place("710000000", 1, "Астана қ.", "г.Астана");

  @Test
  void placesAreReadByTheColumnsOfTheOfficialWorkbook() {
    KatoFile file = read(book(sheet -> rows(sheet, 0, HEAD, ABAY, ASTANA)));

    assertThat(file.count()).isEqualTo(2);
    assertThat(file.places())
        .isEqualTo(
            "100000000\tOBLAST\t0\tАбай облысы\tобласть Абай\n"
                + "710000000\tOBLAST\t1\tАстана қ.\tг.Астана\n");
  }

  @Test
  void aCodeKeptAsANumberIsItsDigitsHoweverTheSheetShowsIt() {
    KatoFile file =
        read(
            book(
                sheet -> {
                  rows(sheet, 0, HEAD, place(100000000, 0, "Абай облысы", "область Абай"), ASTANA);
                  var style = sheet.getWorkbook().createCellStyle();
                  style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("#,##0.00"));
                  sheet.getRow(1).getCell(0).setCellStyle(style);
                }));

    assertThat(file.places()).startsWith("100000000\tOBLAST\t0\t");
  }

  @Test
  void aWorkbookThatAProgramHasWrittenAsItWentIsRead() throws Exception {
    try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), 1, false, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      rows(book.createSheet(), 0, HEAD, ABAY, ASTANA);
      book.write(bytes);

      assertThat(read(bytes.toByteArray()).count()).isEqualTo(2);
    }
  }

  @Test
  void blanksATitleAndEmptyLinesAreNoHindrance() {
    KatoFile file =
        read(
            book(
                sheet -> {
                  rows(sheet, 2, new Object[] {"", "", "ӘАОЖ / КАТО"});
                  rows(
                      sheet,
                      4,
                      new @Nullable Object[] {null, " TE ", "K", " Name_Kaz", "name_rus\u00a0"},
                      new @Nullable Object[] {
                        null, "  100000000", "0", " Абай облысы ", "область  Абай"
                      },
                      new Object[] {},
                      new @Nullable Object[] {null, " ", "", null, ""},
                      new @Nullable Object[] {null, "710000000 ", 1, "Астана қ.", "г.Астана"});
                }));

    assertThat(file.places().lines())
        .containsExactly(
            "100000000\tOBLAST\t0\tАбай облысы\tобласть Абай",
            "710000000\tOBLAST\t1\tАстана қ.\tг.Астана");
  }

  @Test
  void theSheetWithTheHeadIsTakenAmongOthers() {
    byte[] book =
        book(
            sheet -> rows(sheet, 0, new Object[] {"Как пользоваться"}),
            sheet -> rows(sheet, 0, HEAD, ABAY, ASTANA),
            sheet -> rows(sheet, 0, new Object[] {"te", "name_rus"}, new Object[] {"1", "2"}));

    assertThat(read(book).count()).isEqualTo(2);
  }

  @Test
  void twoSheetsWithTheHeadAreRefused() {
    assertFaults(
        book(
            sheet -> rows(sheet, 0, HEAD, ABAY, ASTANA),
            sheet -> rows(sheet, 0, HEAD, ABAY, ASTANA)),
        "sheets 0");
  }

  @Test
  void everyFaultIsToldWithTheNumberThatTheSheetShows() {
    assertFaults(
        book(
            sheet -> {
              rows(
                  sheet,
                  0,
                  HEAD,
                  ABAY,
                  ASTANA,
                  place("10320000", 2, "Абай ауданы", "Абайский район"),
                  place(1.5, 2, "Абай ауданы", "Абайский район"),
                  ABAY,
                  place("993200000", 2, "Абай ауданы", "Абайский район"),
                  place("103200000", 2, "Абай ауданы", null),
                  place("103230000", 2, "ә".repeat(201), "Абай"));
              Row computed = sheet.createRow(11);
              computed.createCell(0).setCellValue("103230100");
              computed.createCell(6).setCellFormula("G2&\"!\"");
              computed.createCell(7).setCellValue("x");
            }),
        "code 4",
        "code 5",
        "twice 6",
        "region 7",
        "name 8",
        "long 9",
        "formula 12");
  }

  @Test
  void otherColumnsAreRefused() {
    assertFaults(
        book(sheet -> rows(sheet, 0, new Object[] {"Код", "Атауы"}, new Object[] {"1", "2"})),
        "head 0");
    assertFaults(book(sheet -> {}), "head 0");
    assertFaults(book(sheet -> rows(sheet, 0, HEAD)), "empty 0");
    assertFaults(book(sheet -> rows(sheet, 0, HEAD, ABAY)), "regions 1");
  }

  @Test
  void whatOnlyLooksLikeAWorkbookIsRefused() throws Exception {
    assertFaults("PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8), "workbook 0");
    assertFaults(zip("notes.txt", 10), "workbook 0");
    byte[] whole = book(sheet -> rows(sheet, 0, HEAD, ABAY, ASTANA));
    assertFaults(java.util.Arrays.copyOf(whole, whole.length / 2), "workbook 0");
    try (XWPFDocument letter = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      letter.createParagraph().createRun().setText("te k name_kaz name_rus");
      letter.write(bytes);
      assertFaults(bytes.toByteArray(), "workbook 0");
    }
  }

  @Test
  void aWorkbookOfTheOldFormatAndALockedOneAreToldApart() throws Exception {
    try (HSSFWorkbook old = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      rows(old.createSheet(), 0, HEAD, ABAY, ASTANA);
      old.write(bytes);
      assertFaults(bytes.toByteArray(), "old 0");
    }
    Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    lock.confirmPassword("Құпия");
    try (POIFSFileSystem locked = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (var into = lock.getDataStream(locked)) {
        into.write(book(sheet -> rows(sheet, 0, HEAD, ABAY, ASTANA)));
      }
      locked.writeFilesystem(bytes);
      assertFaults(bytes.toByteArray(), "locked 0");
    }
    assertFaults(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "old 0");
  }

  @Test
  void aSmallFileThatUnpacksToTooMuchIsRefused() throws Exception {
    assertFaults(zip("xl/worksheets/sheet1.xml", 70_000_000), "unpacked 60");
  }

  @Test
  void wordsThatAreNotThereAreRefusedHoweverManyArePromised() throws Exception {
    byte[] book = book(sheet -> rows(sheet, 0, HEAD, ABAY, ASTANA));
    assertFaults(
        rewritten(book, "xl/worksheets/sheet1.xml", text -> text.replace("<v>0</v>", "<v>99</v>")),
        "workbook 0");
    assertThat(
            read(rewritten(
                    book,
                    "xl/sharedStrings.xml",
                    text -> text.replaceAll("ount=\"[0-9]+\"", "ount=\"2000000000\"")))
                .count())
        .isEqualTo(2);
    assertFaults(
        rewritten(
            book,
            "xl/sharedStrings.xml",
            text ->
                text.replace(
                    "<sst", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst")),
        "workbook 0");
  }

  @Test
  void noBrokenByteIsMoreThanARefusal() {
    byte[] book = book(sheet -> rows(sheet, 0, HEAD, ABAY, ASTANA));
    Random chance = new Random(20261126);
    for (int round = 0; round < 400; round++) {
      byte[] broken = book.clone();
      for (int i = 0; i < 3; i++) {
        broken[4 + chance.nextInt(broken.length - 4)] = (byte) chance.nextInt(256);
      }
      assertThatCode(
              () -> {
                try {
                  read(broken);
                } catch (InvalidInput refused) {
                  assertThat(refused.faults()).isNotEmpty();
                }
              })
          .doesNotThrowAnyException();
    }
  }

  private static @Nullable Object[] place(Object code, int kind, String kk, @Nullable String ru) {
    return new @Nullable Object[] {code, "10", "00", "00", "000", kind, kk, ru, 1};
  }

  @SafeVarargs
  private static byte[] book(Consumer<Sheet>... sheets) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (Consumer<Sheet> sheet : sheets) {
        sheet.accept(book.createSheet());
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  private static void rows(Sheet sheet, int first, @Nullable Object[]... rows) {
    for (int number = 0; number < rows.length; number++) {
      Row row = sheet.createRow(first + number);
      for (int column = 0; column < rows[number].length; column++) {
        Object value = rows[number][column];
        if (value instanceof Number amount) {
          row.createCell(column).setCellValue(amount.doubleValue());
        } else if (value != null) {
          Cell cell = row.createCell(column);
          cell.setCellValue(value.toString());
        }
      }
    }
  }

  private static byte[] zip(String name, int zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(bytes)) {
      packed.putNextEntry(new ZipEntry(name));
      packed.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }

  private static byte[] rewritten(
      byte[] book, String part, java.util.function.UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(book));
        ZipOutputStream into = new ZipOutputStream(bytes)) {
      for (ZipEntry one = from.getNextEntry(); one != null; one = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        into.putNextEntry(new ZipEntry(one.getName()));
        into.write(
            Objects.equals(one.getName(), part)
                ? change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
      }
    }
    return bytes.toByteArray();
  }

  private static KatoFile read(byte[] bytes) {
    return KatoFile.read(new ByteArrayInputStream(bytes), REGIONS);
  }

  private static void assertFaults(byte[] bytes, String... faults) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              List<String> told =
                  refused.faults().stream()
                      .map(fault -> fault.fault() + " " + fault.limit())
                      .toList();
              assertThat(told).containsExactly(faults);
              assertThat(refused.faults()).allMatch(fault -> fault.field().equals("kato_file"));
            });
  }
}
