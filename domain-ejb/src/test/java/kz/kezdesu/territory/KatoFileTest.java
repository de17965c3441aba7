package kz.kezdesu.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kz.kezdesu.refusal.InvalidInput;
import org.junit.jupiter.api.Test;

/** A file of the classifier as it comes, and as it should not come. */
class KatoFileTest {
  private static final Set<String> REGIONS = Set.of("100000000", "710000000");
  private static final String HEAD = "kato,kato_version,level,type_code,name_ru,name_kk\n";
  private static final String BOTH =
      "100000000,NK,oblast,0,область Абай,Абай облысы\n710000000,NK,oblast,1,г.Астана,Астана қ.\n";

  @Test
  void readsEachPlaceWithItsLevelFromTheCode() {
    KatoFile file =
        read(
            HEAD
                + BOTH
                + "103200000,NK,district,2,Абайский район,Абай ауданы\n"
                + "103230000,NK,sub_district,2,Карааульский с.о.,Қараауыл а.о.\n"
                + "103230100,NK,settlement,2,с.Карааул,Қараауыл а.\n");

    assertThat(file.count()).isEqualTo(5);
    assertThat(file.places().lines())
        .containsExactly(
            "100000000\tOBLAST\t0\tАбай облысы\tобласть Абай",
            "710000000\tOBLAST\t1\tАстана қ.\tг.Астана",
            "103200000\tDISTRICT\t0\tАбай ауданы\tАбайский район",
            "103230000\tSUB_DISTRICT\t0\tҚараауыл а.о.\tКарааульский с.о.",
            "103230100\tSETTLEMENT\t0\tҚараауыл а.\tс.Карааул");
  }

  @Test
  void readsQuotesSemicolonsAMarkAtTheStartAndOtherColumnsOrders() {
    KatoFile file =
        read(
            "\ufeffname_kk;kato;name_ru;type_code\r\n"
                + "Абай облысы;100000000;область Абай;0\r\n"
                + "Астана қ.;710000000;\"г.\"\"Астана\"\"; столица\";1\r\n\r\n");

    assertThat(file.places()).contains("710000000\tOBLAST\t1\tАстана қ.\tг.\"Астана\"; столица\n");
  }

  @Test
  void lettersOfAnOldFontAndUnseenMarksAreReadAsMeant() {
    KatoFile file =
        read(HEAD + BOTH + "103441417,NK,settlement,2,с.\u202eКулбулагы\u00a0 1,Ќўрылысшы а.\n");

    assertThat(file.places()).contains("\tҚұрылысшы а.\tс.Кулбулагы 1\n");
  }

  @Test
  void everyFaultIsToldWithItsLine() {
    assertFaults(
        HEAD
            + BOTH
            + "10320000,NK,district,2,Абайский район,Абай ауданы\n"
            + "100000000,NK,district,2,Абайский район,Абай ауданы\n"
            + "993200000,NK,district,2,Абайский район,Абай ауданы\n"
            + "103200000,NK,district,2,\u200b,Абай ауданы\n"
            + "103230000,NK,district,2,"
            + "ә".repeat(201)
            + ",Абай\n"
            + "103230100,NK,settlement,2\n"
            + "103230200,NK,settlement,2,\"с.Карааул,Қараауыл\n",
        "code 4",
        "twice 5",
        "region 6",
        "name 7",
        "long 8",
        "columns 9",
        "columns 10");
  }

  @Test
  void aThousandFaultsAreTwentyAndANumber() {
    assertThatThrownBy(() -> read(HEAD + "x,NK,d,2,а,б\n".repeat(1000)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.faults()).hasSize(21);
              assertThat(refused.faults().get(20).fault()).isEqualTo("more");
              assertThat(refused.faults().get(20).limit()).isEqualTo(980);
            });
  }

  @Test
  void whatIsNoSuchFileIsRefusedAsAWhole() {
    assertFaults("", "empty 0");
    assertFaults("\n\n", "empty 0");
    assertFaults(HEAD, "empty 0");
    assertFaults("kato,name_ru\n100000000,Абай\n", "head 0");
    assertFaults(HEAD + BOTH.substring(0, BOTH.indexOf('\n') + 1), "regions 1");
    assertThatThrownBy(() -> KatoFile.read(bytes(new byte[] {(byte) 0xcf, (byte) 0xf0}), REGIONS))
        .isInstanceOf(InvalidInput.class);
    assertFaults(HEAD + BOTH + "1".repeat(KatoFile.LARGEST), "large 5");
  }

  @Test
  void morePlacesThanThereCanBeAreRefused() {
    StringBuilder many = new StringBuilder(HEAD).append(BOTH);
    for (int i = 0; i < KatoFile.MOST_PLACES; i++) {
      many.append("10%07d,NK,settlement,2,а,б\n".formatted(i + 1));
    }
    assertFaults(many.toString(), "many 40000");
  }

  private static KatoFile read(String text) {
    return KatoFile.read(bytes(text.getBytes(StandardCharsets.UTF_8)), REGIONS);
  }

  private static ByteArrayInputStream bytes(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static void assertFaults(String text, String... faults) {
    assertThatThrownBy(() -> read(text))
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
