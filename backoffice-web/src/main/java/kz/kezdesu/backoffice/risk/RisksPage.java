package kz.kezdesu.backoffice.risk;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.risk.RecordRisk;
import kz.kezdesu.risk.RiskDesk;
import kz.kezdesu.risk.RiskLine;
import kz.kezdesu.risk.RiskStage;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Risks that were recorded, the meetings that answer them, and a new one (1.8). */
@Named
@ViewScoped
@InMenu(
    order = 21,
    roles = {
      Role.OFFICER,
      Role.EDITOR,
      Role.APPROVER,
      Role.GOVERNMENT,
      Role.MEDIA,
      Role.PRESIDENTIAL_ADMINISTRATION
    })
public class RisksPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private RiskDesk riskDesk;
  @EJB private Territory territory;
  @Inject private transient Caller caller;
  @Inject private Notices notices;

  private List<RiskLine> lines = new ArrayList<>();
  private UUID key = UUID.randomUUID();
  private String ministry = "";
  private String region = "";
  private String stage = RiskStage.FORECAST.name();
  private Words sphere = new Words(TypedText.nothing());
  private Words text = new Words(TypedText.nothing());

  /** Reads what was recorded. */
  public void load() {
    lines = new ArrayList<>(riskDesk.lines());
    if (ministry.isEmpty()) {
      ministry = getMinistries().stream().findFirst().orElse("");
    }
  }

  /** Records the risk that was typed. */
  public void record() {
    riskDesk.record(new RecordRisk(key, ministry, region, stage, sphere.typed(), text.typed()));
    key = UUID.randomUUID();
    region = "";
    stage = RiskStage.FORECAST.name();
    sphere = new Words(TypedText.nothing());
    text = new Words(TypedText.nothing());
    load();
    notices.done("risk_risks.recorded");
  }

  public List<RiskLine> getLines() {
    return lines;
  }

  /** The codes of the ministries for which the reader may record. */
  public List<String> getMinistries() {
    return caller.bodies(Role.OFFICER, Role.EDITOR).stream().sorted().toList();
  }

  /** Whether the reader may plan a meeting because of this risk. */
  public boolean isOwn(RiskLine line) {
    return getMinistries().contains(line.risk().ministryCode());
  }

  public List<Region> getRegions() {
    return territory.regions();
  }

  public RiskStage[] getStages() {
    return RiskStage.values();
  }

  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(@Nullable String ministry) {
    this.ministry = ministry == null ? "" : ministry;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = region == null ? "" : region;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(@Nullable String stage) {
    this.stage = stage == null ? "" : stage;
  }

  public Words getSphere() {
    return sphere;
  }

  public Words getText() {
    return text;
  }
}
