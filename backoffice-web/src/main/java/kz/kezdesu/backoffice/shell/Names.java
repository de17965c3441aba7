package kz.kezdesu.backoffice.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.Topics;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Names of regions, districts and topics in the language of the desk. */
@Named
@RequestScoped
public class Names {
  @Inject private Desk desk;
  @EJB private Territory territory;
  @EJB private Topics topics;

  public String region(String kato) {
    return territory.region(kato).map(region -> region.name(language())).orElse(kato);
  }

  /** The district where it is known, else the region. */
  public String place(String regionKato, @Nullable String districtKato) {
    return districtKato == null
        ? region(regionKato)
        : territory
            .district(districtKato)
            .map(district -> district.name(language()))
            .orElseGet(() -> region(regionKato));
  }

  public String topic(String code) {
    return topics.topic(code).map(topic -> topic.name(language())).orElse(code);
  }

  private Language language() {
    return desk.getLanguage();
  }
}
