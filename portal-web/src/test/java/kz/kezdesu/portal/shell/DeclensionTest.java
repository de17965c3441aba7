package kz.kezdesu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.kezdesu.language.Language;
import kz.kezdesu.territory.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Official names in the forms that sentences need, for every body and region of the reference. */
class DeclensionTest {
  @Test
  void everyMinistryHasAMinister() throws IOException {
    List<String[]> ministries =
        rows("\\('[a-z]+', 'MINISTRY', '[^']+', '([^']+)', '([^']+)', '([^']+)'");
    assertThat(ministries).hasSize(21);
    for (String[] names : ministries) {
      assertThat(Declension.minister(Language.KK, names[0])).endsWith("министрі");
      assertThat(Declension.minister(Language.RU, names[1])).startsWith("Министр ");
      assertThat(Declension.minister(Language.EN, names[2])).startsWith("Minister of ");
      assertThat(Declension.to(Language.KK, names[0])).endsWith("министріне");
      assertThat(Declension.to(Language.RU, names[1])).startsWith("министру ");
      assertThat(Declension.to(Language.EN, names[2])).startsWith("the Minister of ");
    }
  }

  @Test
  void everyAkimatCanBeAddressed() throws IOException {
    List<String[]> akimats = rows("\\('akimat\\.\\d+', 'AKIMAT', '([^']+)', '([^']+)', '([^']+)'");
    assertThat(akimats).hasSize(20);
    for (String[] names : akimats) {
      assertThat(Declension.to(Language.KK, names[0])).endsWith("әкімдігіне");
      assertThat(Declension.to(Language.RU, names[1])).startsWith("акимату ");
      assertThat(Declension.to(Language.EN, names[2])).startsWith("the Akimat of ");
    }
  }

  @Test
  void everyRegionHasItsWhere() throws IOException {
    List<String[]> regions =
        rows("\\('\\d{9}', 'KZ-\\d\\d', '([^']+)', '([^']+)', '([^']+)', \\d, \\d\\)");
    assertThat(regions).hasSize(20);
    for (String[] names : regions) {
      assertThat(Declension.inRegion(Language.KK, names[0])).matches(".+ (облысында|қаласында)");
      assertThat(Declension.inRegion(Language.RU, names[1]))
          .matches("в (.+ской области|области [А-ЯҰа-яі]+|городе .+)");
      assertThat(Declension.inRegion(Language.EN, names[2])).matches("in .+( Region)?");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Западно-Казахстанская область, в Западно-Казахстанской области",
    "область Жетісу, в области Жетісу",
    "город Астана, в городе Астане",
    "город Алматы, в городе Алматы",
    "город Шымкент, в городе Шымкенте"
  })
  void russianSaysWhere(String name, String where) {
    assertThat(Declension.inRegion(Language.RU, name)).isEqualTo(where);
  }

  @Test
  void almatyStaysTwoPlacesOnTheMap() {
    assertThat(Declension.tile(Language.KK, "Алматы облысы")).isEqualTo("Алматы облысы");
    assertThat(Declension.tile(Language.KK, "Алматы қаласы")).isEqualTo("Алматы қаласы");
    assertThat(Declension.tile(Language.RU, "Алматинская область")).isEqualTo("Алматинская");
    assertThat(Declension.tile(Language.RU, "город Алматы")).isEqualTo("Алматы");
    assertThat(Declension.tile(Language.EN, "Abai Region")).isEqualTo("Abai");
  }

  private static List<String[]> rows(String pattern) throws IOException {
    try (InputStream facts =
        Objects.requireNonNull(
            Region.class.getResourceAsStream("/kz/kezdesu/schema/V2__reference_facts.sql"))) {
      String sql = new String(facts.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile(pattern)
          .matcher(sql)
          .results()
          .map(found -> new String[] {found.group(1), found.group(2), found.group(3)})
          .toList();
    }
  }
}
