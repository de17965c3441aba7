package kz.kezdesu.territory;

import java.io.Serializable;
import java.util.regex.Pattern;
import kz.kezdesu.language.Language;

/**
 * A town, a village or a city district of the classifier; English readers see the Russian names.
 *
 * @param districtKk the district it lies in; empty for one that lies in none
 * @param gone whether the classifier has dropped it
 */
public record SettlementRow(
    String kato,
    String regionKato,
    String nameKk,
    String nameRu,
    String districtKk,
    String districtRu,
    boolean gone)
    implements Serializable {
  private static final Pattern NO_SPACE_AFTER_DOT = Pattern.compile("^(\\p{L}{1,4}\\.)(?=\\S)");

  /** The name as people write it, such as «с. Карааул». */
  public String name(Language language) {
    return NO_SPACE_AFTER_DOT
        .matcher(language == Language.KK ? nameKk : nameRu)
        .replaceFirst("$1 ");
  }

  /** The name with its district, such as «с. Карааул, Абайский район». */
  public String place(Language language) {
    String district = language == Language.KK ? districtKk : districtRu;
    return district.isEmpty() ? name(language) : name(language) + ", " + district;
  }
}
