package kz.kezdesu.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The regions, their districts and the topics, found by code or by name in any language. */
record PlacesAndTopics(
    NamedThings regions, Map<String, NamedThings> districtsByRegion, NamedThings topics) {
  /** From the names, each list by its code; districts by the code of their region. */
  static PlacesAndTopics of(
      Map<String, List<String>> regions,
      Map<String, Map<String, List<String>>> districts,
      Map<String, List<String>> topics) {
    Map<String, NamedThings> byRegion = new HashMap<>();
    districts.forEach((region, named) -> byRegion.put(region, new NamedThings(named)));
    return new PlacesAndTopics(
        new NamedThings(regions), Map.copyOf(byRegion), new NamedThings(topics));
  }

  Optional<String> region(String typed) {
    return regions.find(typed);
  }

  /** A district of this region. */
  Optional<String> district(String region, String typed) {
    return Optional.ofNullable(districtsByRegion.get(region)).flatMap(all -> all.find(typed));
  }

  Optional<String> topic(String typed) {
    return topics.find(typed);
  }
}
