package kz.kezdesu.portal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Document;

/** The register of a meeting's voiced questions on paper (1.6). */
@RequestScoped
@At(path = "/{lang}/meetings/{id}/register.pdf")
public class RegisterPrintPage implements Document {
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
    return new Content(PaperForm.PDF.type(), PaperForm.PDF.of(table.paper()));
  }
}
