package kz.kezdesu.backoffice.decree;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.EditionDesk;
import kz.kezdesu.passage.EnterEdition;
import kz.kezdesu.staff.Role;

/** A new edition of the decree is entered; its numbers begin as those of the last one. */
@Named
@ViewScoped
@InMenu(order = 93, roles = Role.ADMINISTRATOR, listed = false)
public class EditionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private EditionDesk editionDesk;
  @EJB private Bodies bodies;
  @Inject private Notices notices;

  private String code = "";
  private String validFrom = "";
  private String titleKk = "";
  private String titleRu = "";
  private String titleEn = "";
  private Map<String, String> numbers = new LinkedHashMap<>();
  private Set<String> excludedBodies = new TreeSet<>();

  /** Begins with the numbers and exclusions of the last edition. */
  public void load() {
    Edition last = editionDesk.editions().get(0).edition();
    EditionNumber.of(last, null)
        .forEach(number -> numbers.put(number.name(), Integer.toString(number.value())));
    excludedBodies = new TreeSet<>(last.excludedBodies());
  }

  /** Enters the edition, and leads back to all of them. */
  public void enter() throws IOException {
    String entered =
        editionDesk.enter(
            new EnterEdition(
                code,
                validFrom,
                new TypedText(titleKk, titleRu, titleEn),
                new EnterEdition.Numbers(
                    typed("reportShareDenominator"),
                    typed("noticeDays"),
                    typed("offScheduleNoticeDays"),
                    typed("intakeClosesWorkingDays"),
                    typed("writtenAnswerWorkingDays"),
                    typed("publicationDays"),
                    typed("progressDay"),
                    typed("minimumMeetingsAYear"),
                    typed("minimumMeetingsAQuarter")),
                excludedBodies));
    notices.done("decree_editions.entered", entered);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/decree/editions");
  }

  /** The ministries that may be excluded. */
  public List<Body> getMinistries() {
    return bodies.ministries();
  }

  /** The numbers as typed, by their names. */
  public Map<String, String> getNumbers() {
    return numbers;
  }

  public List<String> getExcluded() {
    return List.copyOf(excludedBodies);
  }

  public void setExcluded(List<String> excluded) {
    this.excludedBodies = new TreeSet<>(excluded);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getTitleKk() {
    return titleKk;
  }

  public void setTitleKk(String titleKk) {
    this.titleKk = titleKk;
  }

  public String getTitleRu() {
    return titleRu;
  }

  public void setTitleRu(String titleRu) {
    this.titleRu = titleRu;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  private String typed(String name) {
    return numbers.getOrDefault(name, "");
  }
}
