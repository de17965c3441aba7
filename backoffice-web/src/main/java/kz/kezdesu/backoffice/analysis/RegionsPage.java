package kz.kezdesu.backoffice.analysis;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.analysis.AnalysisDesk;
import kz.kezdesu.analysis.AnalysisSheet;
import kz.kezdesu.analysis.EnterIndicator;
import kz.kezdesu.analysis.Indicator;
import kz.kezdesu.analysis.TypedValue;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.RegionalRanking.Contribution;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's ranking of the regions: indicators entered one by one, values typed, pasted or
 * uploaded, the order that follows from them, adopted and changed by a new version (1.4b).
 */
@Named
@ViewScoped
@InMenu(
    order = 14,
    roles = {Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION})
public class RegionsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LARGEST_FILE = 100_000;
  private static final int SHOWN_DECIMALS = 6;
  private static final int POINTS_DECIMALS = 2;

  @EJB private AnalysisDesk analysisDesk;
  @EJB private Bodies bodies;
  @EJB private Territory territory;
  @EJB private LawBook lawBook;
  @Inject private transient Clock clock;
  @Inject private transient Caller caller;
  @Inject private transient HttpServletRequest request;
  @Inject private Desk desk;
  @Inject private Notices notices;

  private String ministry = "";
  private @Nullable AnalysisSheet sheet;
  private boolean tooLarge;

  private UUID key = UUID.randomUUID();
  private boolean editing;
  private Words name = new Words(TypedText.nothing());
  private Words unit = new Words(TypedText.nothing());
  private String weight = "";
  private String direction = Boolean.TRUE.toString();
  private String pasted = "";
  private transient @Nullable Part file;
  private List<Value> values = List.of();
  private Words reason = new Words(TypedText.nothing());

  /** The value of a region while it is being typed. */
  public static class Value implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String region;
    private String typed;

    Value(String region, String typed) {
      this.region = region;
      this.typed = typed;
    }

    public String getRegion() {
      return region;
    }

    public String getTyped() {
      return typed;
    }

    public void setTyped(@Nullable String typed) {
      this.typed = typed == null ? "" : typed;
    }
  }

  /** Reads the ranking of the ministry asked for; a file cut off by the server leaves no form. */
  public void load() {
    tooLarge =
        !FacesContext.getCurrentInstance().isPostback() && request.getMethod().equals("POST");
    if (ministry.isEmpty()) {
      ministry = getMinistries().stream().findFirst().map(Body::getCode).orElse("");
    }
    refresh();
    forget();
  }

  /** Puts the pasted or uploaded values into the table; nothing is saved yet. */
  public void fill() throws IOException {
    if (file != null && file.getSize() > 0) {
      pasted = content(file);
    }
    Map<String, String> read = analysisDesk.read(ministry, pasted);
    values.stream()
        .filter(value -> read.containsKey(value.getRegion()))
        .forEach(value -> value.setTyped(read.get(value.getRegion())));
    pasted = "";
    notices.counted("analysis_regions.filled", read.size());
  }

  private static String content(Part file) throws IOException {
    if (file.getSize() > LARGEST_FILE) {
      throw fault("large");
    }
    try (InputStream source = file.getInputStream()) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(source.readAllBytes()))
          .toString();
    } catch (CharacterCodingException noText) {
      throw fault("encoding");
    }
  }

  private static InvalidInput fault(String fault) {
    return new InvalidInput(
        List.of(new InvalidInput.Fault("indicator_pasted", fault, LARGEST_FILE / 1000)));
  }

  /** Saves the indicator that was typed. */
  public void enter() {
    changing(
        () ->
            analysisDesk.enter(
                new EnterIndicator(
                    ministry,
                    seen().version(),
                    key,
                    name.typed(),
                    unit.typed(),
                    weight,
                    Boolean.parseBoolean(direction),
                    values.stream()
                        .map(value -> new TypedValue(value.getRegion(), value.getTyped()))
                        .toList())));
    forget();
    notices.done("analysis_regions.entered");
  }

  /** Takes the indicator into the form, to be changed. */
  public void edit(Indicator indicator) {
    key = indicator.key();
    editing = true;
    name = new Words(TypedText.of(indicator.name()));
    unit = new Words(TypedText.of(indicator.unit()));
    weight = Integer.toString(indicator.weight());
    direction = Boolean.toString(indicator.moreIsWorse());
    pasted = "";
    values =
        territory.regions().stream()
            .map(
                region ->
                    new Value(region.getKato(), plain(indicator.values().get(region.getKato()))))
            .toList();
  }

  /** Leaves the indicator as it is. */
  public void leave() {
    forget();
  }

  /** Takes an indicator out. */
  public void remove(Indicator indicator) {
    changing(() -> analysisDesk.remove(ministry, seen().version(), indicator.key()));
    notices.done("analysis_regions.removed", indicator.name().in(desk.getLanguage()));
  }

  /** Adopts the draft; everybody reads it from now on. */
  public void adopt() {
    changing(() -> analysisDesk.adopt(ministry, seen().version()));
    notices.done("analysis_regions.adopted");
  }

  /** Opens a new version for the reason that was typed. */
  public void change() {
    changing(() -> analysisDesk.change(ministry, seen().version(), reason.typed()));
    reason = new Words(TypedText.nothing());
    notices.done("analysis_regions.opened");
  }

  /** Drops the new version; the one in force stays. */
  public void drop() {
    changing(() -> analysisDesk.drop(ministry, seen().version()));
    forget();
    notices.done("analysis_regions.dropped");
  }

  /** Does it; when somebody was faster, the page shows what they did beside what was typed. */
  private void changing(Runnable deed) {
    try {
      deed.run();
    } catch (ChangedMeanwhile faster) {
      refresh();
      throw faster;
    }
    refresh();
  }

  private void refresh() {
    sheet = analysisDesk.sheet(ministry);
  }

  private void forget() {
    key = UUID.randomUUID();
    editing = false;
    name = new Words(TypedText.nothing());
    unit = new Words(TypedText.nothing());
    weight = "";
    direction = Boolean.TRUE.toString();
    pasted = "";
    values = territory.regions().stream().map(region -> new Value(region.getKato(), "")).toList();
  }

  private AnalysisSheet seen() {
    if (sheet == null) {
      throw new NotFound(ministry);
    }
    return sheet;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString().replace('.', ',');
  }

  public @Nullable AnalysisSheet getSheet() {
    return sheet;
  }

  /** The regions in their places; without any indicator in the order of their codes. */
  public List<RegionLine> getLines() {
    AnalysisSheet shown = seen();
    return shown.places().isEmpty()
        ? territory.regions().stream()
            .map(region -> new RegionLine(region.getKato(), null, shown.of(region.getKato())))
            .toList()
        : shown.places().stream()
            .map(place -> new RegionLine(place.region(), place, shown.of(place.region())))
            .toList();
  }

  /** The indicator that a contribution comes from. */
  public @Nullable Indicator indicator(Contribution contribution) {
    return seen().indicators().stream()
        .filter(one -> one.key().equals(contribution.indicator()))
        .findFirst()
        .orElse(null);
  }

  /** The indicator's share of all weights, in per cent. */
  public long share(Indicator indicator) {
    int all = seen().indicators().stream().mapToInt(Indicator::weight).sum();
    return Math.round(100.0 * indicator.weight() / all);
  }

  /** How many regions have no value of an indicator. */
  public int missing(Indicator indicator) {
    return values.size() - indicator.values().size();
  }

  /** A number as it is written in the language of the desk. */
  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(desk.getLanguage().locale());
    format.setMaximumFractionDigits(SHOWN_DECIMALS);
    return format.format(number);
  }

  /** Points, with two decimals. */
  public String points(BigDecimal points) {
    NumberFormat format = NumberFormat.getNumberInstance(desk.getLanguage().locale());
    format.setMinimumFractionDigits(POINTS_DECIMALS);
    return format.format(points);
  }

  /** The ministries to choose from: the own ones, or all that the decree binds. */
  public List<Body> getMinistries() {
    Scope scope = new Scope(lawBook.inForceOn(LocalDate.now(clock)));
    boolean all = caller.holds(Role.PRESIDENTIAL_ADMINISTRATION);
    return bodies.ministries().stream()
        .filter(body -> scope.includes(body.getCode()))
        .filter(
            body -> all || caller.holdsAt(body.getCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER))
        .toList();
  }

  /** Whether the desk of problems is open to the caller. */
  public boolean isOfTheMinistry() {
    return caller.holdsAt(ministry, Role.OFFICER, Role.EDITOR, Role.APPROVER);
  }

  /** What a version replaced the one before for; empty for the first. */
  public Optional<String> getReasonOfChange() {
    return Optional.ofNullable(seen().ranking())
        .flatMap(row -> Optional.ofNullable(row.reason()))
        .map(text -> text.in(desk.getLanguage()));
  }

  public boolean isTooLarge() {
    return tooLarge;
  }

  public boolean isEditing() {
    return editing;
  }

  public List<Value> getValues() {
    return values;
  }

  public Words getName() {
    return name;
  }

  public Words getUnit() {
    return unit;
  }

  public Words getReason() {
    return reason;
  }

  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(@Nullable String ministry) {
    this.ministry = ministry == null ? "" : ministry;
  }

  public String getWeight() {
    return weight;
  }

  public void setWeight(@Nullable String weight) {
    this.weight = weight == null ? "" : weight;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(@Nullable String direction) {
    this.direction = direction == null ? "" : direction;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(@Nullable String pasted) {
    this.pasted = pasted == null ? "" : pasted;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
