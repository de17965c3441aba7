package kz.kezdesu.backoffice.agreement;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.agreement.AgreementSheet;
import kz.kezdesu.agreement.OfferVideoLink;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.SettlementRow;
import kz.kezdesu.territory.Settlements;
import org.jspecify.annotations.Nullable;

/**
 * With which settlements a meeting is linked by video, as its ministry and the akimat agree it
 * (1.2b, 1.4e).
 */
@Named("videoLinkPage")
@ViewScoped
@InMenu(
    order = 19,
    roles = {
      Role.OFFICER,
      Role.EDITOR,
      Role.APPROVER,
      Role.AKIMAT,
      Role.PRESIDENTIAL_ADMINISTRATION
    },
    listed = false)
public class VideoLinkPage extends SubjectPage {
  private static final long serialVersionUID = 1L;

  @EJB private Settlements settlements;

  private boolean needed = true;
  private Words why = new Words(TypedText.nothing());
  private String query = "";
  private boolean asked;
  private List<SettlementRow> found = new ArrayList<>();
  private List<SettlementRow> chosen = new ArrayList<>();

  @Override
  Subject subject() {
    return Subject.VIDEO_LINK;
  }

  @Override
  void begin(AgreementSheet shown) {
    shown
        .offer()
        .ifPresent(
            offer -> {
              needed = offer.needed();
              chosen = new ArrayList<>(offer.points());
              if (!offer.needed() && offer.reason() != null) {
                why = new Words(TypedText.of(offer.reason()));
              }
            });
  }

  /** Looks for settlements of the region by name. */
  public void search() {
    asked = true;
    found =
        settlements.find(getSheet().meeting().regionKato(), query).stream()
            .filter(one -> chosen.stream().noneMatch(known -> known.kato().equals(one.kato())))
            .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
  }

  /** Takes a settlement that was found. */
  public void add(SettlementRow settlement) {
    if (chosen.stream().noneMatch(known -> known.kato().equals(settlement.kato()))) {
      chosen.add(settlement);
    }
    found.removeIf(one -> one.kato().equals(settlement.kato()));
  }

  /** Leaves a settlement out again. */
  public void remove(SettlementRow settlement) {
    chosen.removeIf(one -> one.kato().equals(settlement.kato()));
  }

  /** Offers what was chosen. */
  public void offer() throws IOException {
    changing(
        () ->
            desk()
                .offer(
                    new OfferVideoLink(
                        number(),
                        getSheet().version(),
                        needed,
                        chosen.stream().map(SettlementRow::kato).toList(),
                        why.typed(),
                        signature())));
    leave("offered");
  }

  public boolean isNeeded() {
    return needed;
  }

  public void setNeeded(boolean needed) {
    this.needed = needed;
  }

  public Words getWhy() {
    return why;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(@Nullable String query) {
    this.query = query == null ? "" : query;
  }

  /** Whether somebody looked and nothing was found. */
  public boolean isNothingFound() {
    return asked && found.isEmpty();
  }

  public List<SettlementRow> getFound() {
    return found;
  }

  /** Whether there may be more than those that are shown. */
  public boolean isMore() {
    return found.size() >= Settlements.MOST;
  }

  public List<SettlementRow> getChosen() {
    return chosen;
  }
}
