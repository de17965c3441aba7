package kz.kezdesu.territory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.territory.store.KatoPlaces;

/** An administrator brings in the official classifier of places, as often as it is published. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class KatoDesk {
  private static final int SHOWN = 5;

  /** More than one place in so many does not vanish between two editions: the file is a part. */
  private static final int PART_THAT_MAY_GO = 10;

  @EJB private Territory territory;
  @EJB private AuditLog audit;
  @Inject private KatoPlaces places;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Brings in the classifier. Places that it names anew are added, the others take its names; those
   * that it does not name any more are kept and marked. The same file again changes nothing.
   *
   * @param file the official workbook (XLSX), or CSV in UTF-8; 5 MB at most
   * @throws kz.kezdesu.refusal.InvalidInput field {@code kato_file}, see {@link KatoFile#read}; and
   *     {@code part} when more than a tenth of the known places are not there
   */
  public KatoReport bringIn(InputStream file) {
    KatoFile read =
        KatoFile.read(
            file, territory.regions().stream().map(Region::getKato).collect(Collectors.toSet()));
    places.hold();
    int known = places.count();
    Instant now = clock.instant();
    KatoReport report =
        new KatoReport(read.count(), places.become(read.places(), Almaty.dayOf(now)));
    int gone = report.of(KatoChange.Kind.GONE).size();
    if (gone > known / PART_THAT_MAY_GO) {
      throw KatoFile.refusal("part", gone);
    }
    places.keep(report, now, caller.login());
    audit.record(
        "kato.bring-in",
        "kato",
        Integer.toString(report.places()),
        Map.of("changes", Integer.toString(report.changes().size())));
    return report;
  }

  /** The last imports, the latest first. */
  public List<KatoImportRow> imports() {
    return places.imports(SHOWN);
  }

  /** How many places are known, those that are gone left out. */
  public int count() {
    return places.count();
  }
}
