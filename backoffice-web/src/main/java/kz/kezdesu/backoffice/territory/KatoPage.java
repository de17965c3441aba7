package kz.kezdesu.backoffice.territory;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.KatoChange;
import kz.kezdesu.territory.KatoDesk;
import kz.kezdesu.territory.KatoImportRow;
import kz.kezdesu.territory.KatoReport;
import org.jspecify.annotations.Nullable;

/** An administrator brings in the classifier of places and reads what it changed. */
@Named
@RequestScoped
@InMenu(order = 93, roles = Role.ADMINISTRATOR)
public class KatoPage {
  private static final int SHOWN = 50;

  @EJB private KatoDesk katoDesk;

  private @Nullable Part file;
  private @Nullable KatoReport report;
  private List<KatoImportRow> imports = List.of();
  private int count;

  /** Reads what is known. */
  @PostConstruct
  void refresh() {
    imports = katoDesk.imports();
    count = katoDesk.count();
  }

  /** Brings in the chosen file. */
  public void bringIn() throws IOException {
    if (file == null || file.getSize() == 0) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("kato_file", "empty", 0)));
    }
    try (InputStream content = file.getInputStream()) {
      report = katoDesk.bringIn(content);
    }
    refresh();
  }

  public @Nullable KatoReport getReport() {
    return report;
  }

  /** The kinds of change that the file has brought, the most telling first. */
  public List<KatoChange.Kind> getKinds() {
    KatoReport shown = report;
    return shown == null
        ? List.of()
        : List.of(
                KatoChange.Kind.GONE,
                KatoChange.Kind.RENAMED,
                KatoChange.Kind.ADDED,
                KatoChange.Kind.RETURNED)
            .stream()
            .filter(kind -> !shown.of(kind).isEmpty())
            .toList();
  }

  /** The first changes of a kind. */
  public List<KatoChange> first(KatoChange.Kind kind) {
    return report == null ? List.of() : report.of(kind).stream().limit(SHOWN).toList();
  }

  /** How many changes of a kind are not shown. */
  public int more(KatoChange.Kind kind) {
    return report == null ? 0 : Math.max(0, report.of(kind).size() - SHOWN);
  }

  public List<KatoImportRow> getImports() {
    return imports;
  }

  public int getCount() {
    return count;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
