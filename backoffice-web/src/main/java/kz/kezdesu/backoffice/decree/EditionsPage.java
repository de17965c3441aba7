package kz.kezdesu.backoffice.decree;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.passage.EditionDesk;
import kz.kezdesu.passage.EditionRow;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** The editions of the decree, and what each changed. */
@Named
@ViewScoped
@InMenu(order = 92, roles = Role.ADMINISTRATOR)
public class EditionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private EditionDesk editionDesk;
  @Inject private Desk desk;
  @Inject private Notices notices;

  private List<Shown> editions = List.of();

  /**
   * An edition as the page shows it.
   *
   * @param until its last day; null when no later edition is known
   */
  public record Shown(
      EditionRow row,
      @Nullable LocalDate until,
      List<EditionNumber> numbers,
      List<ExcludedBody> excluded,
      List<String> noLongerExcluded)
      implements Serializable {}

  /** A body out of the edition's scope; new when the edition before did not exclude it. */
  public record ExcludedBody(String name, boolean isNew) implements Serializable {}

  /** Reads the editions. */
  public void load() {
    List<EditionRow> rows = editionDesk.editions();
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      EditionRow later = i == 0 ? null : rows.get(i - 1);
      EditionRow earlier = i + 1 == rows.size() ? null : rows.get(i + 1);
      shown.add(shown(rows.get(i), later, earlier));
    }
    editions = shown;
  }

  /** Takes an edition back that has not begun. */
  public void withdraw(String code) {
    editionDesk.withdraw(code);
    load();
    notices.done("decree_editions.withdrawn", code);
  }

  public List<Shown> getEditions() {
    return editions;
  }

  private Shown shown(EditionRow row, @Nullable EditionRow later, @Nullable EditionRow earlier) {
    Edition edition = row.edition();
    Set<String> before = earlier == null ? Set.of() : earlier.edition().excludedBodies();
    return new Shown(
        row,
        later == null ? null : later.edition().validFrom().minusDays(1),
        EditionNumber.of(edition, earlier == null ? null : earlier.edition()),
        edition.excludedBodies().stream()
            .sorted()
            .map(code -> excluded(code, earlier != null && !before.contains(code)))
            .toList(),
        before.stream()
            .filter(code -> !edition.excludedBodies().contains(code))
            .sorted()
            .map(desk::bodyName)
            .toList());
  }

  private ExcludedBody excluded(String code, boolean isNew) {
    return new ExcludedBody(desk.bodyName(code), isNew);
  }
}
