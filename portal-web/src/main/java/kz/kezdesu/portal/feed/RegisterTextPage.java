package kz.kezdesu.portal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Document;
import kz.kezdesu.sheet.SheetTable;

/** The register of a meeting's voiced questions as CSV (1.6). */
@RequestScoped
@At(path = "/{lang}/meetings/{id}/register.csv")
public class RegisterTextPage implements Document {
  @Inject private RegisterTable table;

  @Override
  public void load() {
    table.load();
  }

  @Override
  public Set<String> tags() {
    return table.tags();
  }

  @Override
  public Content content() {
    return new Content(SheetTable.CSV, table.sheet().csv());
  }
}
