package kz.kezdesu.territory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The 20 first-level units and their districts, kept in memory: KATO changes a few times a year.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@PermitAll
public class Territory {
  @PersistenceContext private EntityManager entityManager;

  private Map<String, Region> regions = Map.of();
  private Map<String, District> districts = Map.of();
  private Map<String, List<District>> districtsByRegion = Map.of();

  @PostConstruct
  void load() {
    regions = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("Region.all", Region.class)
        .getResultList()
        .forEach(region -> regions.put(region.getKato(), region));
    districts = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("District.all", District.class)
        .getResultList()
        .forEach(district -> districts.put(district.getKato(), district));
    districtsByRegion =
        districts.values().stream().collect(Collectors.groupingBy(District::getRegionKato));
  }

  /** All regions in the order of their codes. */
  public List<Region> regions() {
    return List.copyOf(regions.values());
  }

  public Optional<Region> region(String kato) {
    return Optional.ofNullable(regions.get(kato));
  }

  public Optional<District> district(String kato) {
    return Optional.ofNullable(districts.get(kato));
  }

  /** The districts of a region in the order of their codes; none for an unknown region. */
  public List<District> districtsOf(String regionKato) {
    return districtsByRegion.getOrDefault(regionKato, List.of());
  }
}
