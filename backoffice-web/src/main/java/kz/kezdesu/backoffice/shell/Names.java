package kz.kezdesu.backoffice.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.Topics;
import kz.kezdesu.staff.Colleagues;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Names of regions, districts and topics in the language of the desk, and of people. */
@Named
@RequestScoped
public class Names {
  @Inject private Desk desk;
  @EJB private Territory territory;
  @EJB private Topics topics;
  @EJB private Colleagues colleagues;

  private @Nullable Map<String, String> people;

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
    return topics.topic(code).map(topic -> topic.fullName(language())).orElse(code);
  }

  /** What the person with this login is called; the login where nobody has it. */
  public String person(String login) {
    Map<String, String> known = people;
    if (known == null) {
      known = colleagues.names();
      people = known;
    }
    return known.getOrDefault(login, login);
  }

  private Language language() {
    return desk.getLanguage();
  }
}
