package kz.kezdesu.architecture.offenders.portal.question;

import javax.sql.DataSource;
import kz.kezdesu.architecture.offenders.backoffice.inbox.InboxPage;
import org.omnifaces.util.Faces;

/** A public page that knows the tables, the staff's pages and a library that is not its own. */
public class AskPage {
  /** Does all of it. */
  public boolean ask(DataSource tables, InboxPage inbox) {
    return inbox.equals(tables) || Faces.hasContext();
  }
}
