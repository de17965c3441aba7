package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.SimilarQuestions;
import kz.kezdesu.territory.Territory;

/** What place the question is about, and what matter. */
@Named
@RequestScoped
@At(
    path = "/{lang}/questions/ask/place",
    view = "/question/place.xhtml",
    shared = false,
    parameters = {"meeting", "back"})
public class PlacePage extends AskStep {
  private static final int OK = 200;

  @EJB private Territory territory;
  @EJB private SimilarQuestions similar;
  @Inject private Filters filters;
  @Inject private Visit visit;

  private String suggested = "";

  @Override
  void prepare() {
    suggested = similar.topic(asking().getText()).map(topic -> topic.getCode()).orElse("");
  }

  /** The button that only shows the districts of the chosen region. */
  @Override
  Outcome accept() {
    return visit.typed("act").equals("districts") ? new Outcome.Again(OK) : super.accept();
  }

  @Override
  List<String> fields() {
    return List.of("regionCode", "districtCode", "topic");
  }

  @Override
  String next() {
    return "files";
  }

  public List<Choice> getRegions() {
    return filters.regions(region());
  }

  /** The districts of the chosen region. */
  public List<Choice> getDistricts() {
    String chosen = asking().value("districtCode");
    return territory.districtsOf(region()).stream()
        .map(
            district ->
                new Choice(
                    district.getKato(),
                    district.name(visit.getLanguage()),
                    district.getKato().equals(chosen)))
        .toList();
  }

  public List<Choice> getTopics() {
    return filters.mainTopics(topic());
  }

  /** The topic that is chosen was suggested from the words of the question. */
  public boolean isSuggested() {
    return !suggested.isEmpty() && topic().equals(suggested);
  }

  private String topic() {
    return asking().value("topic", suggested);
  }

  private String region() {
    return asking().value("regionCode", asking().getMeeting().regionKato());
  }
}
