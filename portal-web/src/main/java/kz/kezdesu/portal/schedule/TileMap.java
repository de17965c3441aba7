package kz.kezdesu.portal.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kezdesu.meeting.RegionCountRow;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** The 20 regions in the rough shape of the country, read from north to south, west to east. */
@RequestScoped
public class TileMap {
  @EJB private Territory territory;
  @Inject private Visit visit;

  public List<Tile> of(int year, List<RegionCountRow> counts, @Nullable String chosen) {
    Map<String, Long> byRegion =
        counts.stream()
            .collect(Collectors.toMap(RegionCountRow::regionKato, RegionCountRow::meetings));
    return territory.regions().stream()
        .sorted(Comparator.comparingInt(Region::getTileRow).thenComparingInt(Region::getTileColumn))
        .map(Region::getKato)
        .map(
            kato ->
                new Tile(
                    kato,
                    "k" + kato.substring(0, 2),
                    "/" + visit.getLang() + "/schedule?year=" + year + "&region=" + kato,
                    byRegion.getOrDefault(kato, 0L),
                    kato.equals(chosen)))
        .toList();
  }
}
