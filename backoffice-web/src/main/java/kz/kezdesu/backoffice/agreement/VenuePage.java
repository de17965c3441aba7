package kz.kezdesu.backoffice.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import kz.kezdesu.agreement.AgreementSheet;
import kz.kezdesu.agreement.OfferVenue;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** Where a meeting takes place, as its ministry and the akimat agree it (1.4e). */
@Named
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
public class VenuePage extends SubjectPage {
  private static final long serialVersionUID = 1L;

  private Words place = new Words(TypedText.nothing());
  private Words address = new Words(TypedText.nothing());

  @Override
  Subject subject() {
    return Subject.VENUE;
  }

  @Override
  void begin(AgreementSheet shown) {
    shown
        .offer()
        .ifPresentOrElse(
            offer -> {
              place = words(offer.place());
              address = words(offer.address());
            },
            () -> place = words(shown.meeting().place()));
  }

  private static Words words(@Nullable LocalText text) {
    return new Words(text == null ? TypedText.nothing() : TypedText.of(text));
  }

  /** Offers what was typed. */
  public void offer() throws IOException {
    changing(
        () ->
            desk()
                .offer(
                    new OfferVenue(
                        number(),
                        getSheet().version(),
                        place.typed(),
                        address.typed(),
                        signature())));
    leave("offered");
  }

  public Words getPlace() {
    return place;
  }

  public Words getAddress() {
    return address;
  }
}
