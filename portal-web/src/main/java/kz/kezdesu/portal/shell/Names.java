package kz.kezdesu.portal.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.Topics;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Names of ministries, regions, districts and topics in the visitor's language and in the case. */
@Named
@RequestScoped
public class Names {
  @Inject private Visit visit;
  @EJB private Bodies bodies;
  @EJB private Territory territory;
  @EJB private Topics topics;

  public String ministry(String code) {
    return bodies.body(code).map(body -> body.name(visit.getLanguage())).orElse(code);
  }

  /** Who leads the ministry, such as «Министр здравоохранения». */
  public String minister(String code) {
    return Declension.minister(visit.getLanguage(), ministry(code));
  }

  /** To whom a question goes, such as «министру здравоохранения», «акимату области Абай». */
  public String addressee(String code) {
    return Declension.to(visit.getLanguage(), ministry(code));
  }

  /** The region's name as it stands alone, such as «Область Абай». */
  public String region(String kato) {
    String name = regionInText(kato);
    return name.substring(0, 1).toUpperCase(visit.getLanguage().locale()) + name.substring(1);
  }

  /** Where, such as «в Акмолинской области». */
  public String inRegion(String kato) {
    return Declension.inRegion(visit.getLanguage(), regionInText(kato));
  }

  /** The name without the word “region”, for a tile of the map. */
  public String tile(String kato) {
    return Declension.tile(visit.getLanguage(), regionInText(kato));
  }

  /** The district where it is known, else the region. */
  public String place(String regionKato, @Nullable String districtKato) {
    Language language = visit.getLanguage();
    return districtKato == null
        ? regionInText(regionKato)
        : territory
            .district(districtKato)
            .map(district -> district.name(language))
            .orElseGet(() -> regionInText(regionKato));
  }

  public String topic(String code) {
    return topics.topic(code).map(topic -> topic.fullName(visit.getLanguage())).orElse(code);
  }

  private String regionInText(String kato) {
    return territory.region(kato).map(region -> region.name(visit.getLanguage())).orElse(kato);
  }
}
