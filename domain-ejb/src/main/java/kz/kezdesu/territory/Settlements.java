package kz.kezdesu.territory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.territory.store.KatoPlaces;

/** Towns, villages and city districts, found by name: where a video link can lead (1.2b). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Settlements {
  /** So many are found at most. */
  public static final int MOST = 30;

  private static final int SHORTEST = 2;

  @Inject private KatoPlaces places;

  /**
   * The settlements of a region whose Kazakh or Russian name holds what was typed, whatever the
   * case, and with Kazakh letters typed as their Russian neighbours or not; the shortest names
   * first.
   *
   * @return {@link #MOST} at most; none for less than two letters
   */
  public List<SettlementRow> find(String regionKato, String typed) {
    String wanted = OneLine.of(typed);
    return OneLine.length(wanted) < SHORTEST ? List.of() : places.find(regionKato, wanted, MOST);
  }

  /** These places, those that are gone too; one that was never known is left out. */
  public Map<String, SettlementRow> named(Collection<String> codes) {
    return codes.isEmpty()
        ? Map.of()
        : places.named(codes).stream()
            .collect(Collectors.toMap(SettlementRow::kato, place -> place));
  }

  /** These settlements, as far as a video link can lead there: known, and not gone. */
  public Map<String, SettlementRow> reachable(String regionKato, Collection<String> codes) {
    return codes.isEmpty()
        ? Map.of()
        : places.reachable(regionKato, codes).stream()
            .collect(Collectors.toMap(SettlementRow::kato, place -> place));
  }
}
