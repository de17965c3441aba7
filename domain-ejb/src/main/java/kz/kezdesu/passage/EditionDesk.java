package kz.kezdesu.passage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Editions;
import kz.kezdesu.passage.model.EditionEntry;
import kz.kezdesu.passage.store.EditionEntries;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * Enters editions of the decree before they apply, for administrators. An edition applies from its
 * day, not before (8); what has happened keeps the edition it happened under.
 */
@Stateless
public class EditionDesk {
  @EJB private Bodies bodies;
  @Inject private EditionEntries entries;
  @Inject private AuditLog audit;
  @Inject private Clock clock;
  @Inject private Event<LawChanged> law;
  @Inject private Event<Change> changes;

  /** All editions, the one that begins last first. */
  @RolesAllowed("ADMINISTRATOR")
  public List<EditionRow> editions() {
    LocalDate today = LocalDate.now(clock);
    List<EditionEntry> all = entries.all();
    String inForce = editionsOf(all).inForceOn(today).map(Edition::code).orElse("");
    return all.stream()
        .map(entry -> row(entry, inForce, today))
        .sorted(Comparator.comparing((EditionRow row) -> row.edition().validFrom()).reversed())
        .toList();
  }

  /**
   * Enters an edition. Meetings of its days that have not begun follow it at once.
   *
   * @return its code as it is kept
   * @throws InvalidInput fields {@code edition_…}, when something cannot be taken
   */
  @RolesAllowed("ADMINISTRATOR")
  @Decree("8")
  public String enter(EnterEdition wish) {
    entries.hold();
    List<EditionEntry> known = entries.all();
    Edition edition =
        EditionRules.check(
            wish,
            known.stream().map(EditionEntry::edition).toList(),
            bodies.ministries().stream().map(Body::getCode).collect(Collectors.toSet()),
            LocalDate.now(clock));
    entries.add(new EditionEntry(edition, EditionRules.titleOf(wish.title())));
    audit.record(
        "edition.enter",
        "edition",
        edition.code(),
        Map.of("validFrom", edition.validFrom().toString(), "excluded", excluded(edition)));
    tell(new LawChanged(edition.code(), edition.validFrom(), nextDay(known, edition)));
    return edition.code();
  }

  /**
   * Takes an edition back before its day. Meetings of its days follow the edition before it again.
   *
   * @throws NotFound when there is none of this code
   * @throws EditionHasBegun when it applies already
   */
  @RolesAllowed("ADMINISTRATOR")
  @Decree("8")
  public void withdraw(String code) {
    entries.hold();
    List<EditionEntry> known = entries.all();
    EditionEntry entry =
        known.stream()
            .filter(one -> one.edition().code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound(code));
    Edition edition = entry.edition();
    if (!edition.validFrom().isAfter(LocalDate.now(clock))) {
      throw new EditionHasBegun(code);
    }
    Edition before =
        editionsOf(known)
            .inForceOn(edition.validFrom().minusDays(1))
            .orElseThrow(() -> new EditionHasBegun(code));
    tell(new LawChanged(before.code(), edition.validFrom(), nextDay(known, edition)));
    entries.remove(entry);
    audit.record(
        "edition.withdraw",
        "edition",
        code,
        Map.of("validFrom", edition.validFrom().toString(), "excluded", excluded(edition)));
  }

  private void tell(LawChanged changed) {
    law.fire(changed);
    changes.fire(new Change(Change.Kind.LAW, 0));
  }

  private static EditionRow row(EditionEntry entry, String inForce, LocalDate today) {
    Edition edition = entry.edition();
    EditionRow.Standing standing =
        edition.code().equals(inForce)
            ? EditionRow.Standing.IN_FORCE
            : edition.validFrom().isAfter(today)
                ? EditionRow.Standing.AHEAD
                : EditionRow.Standing.REPLACED;
    return new EditionRow(edition, entry.getTitle(), standing);
  }

  private static Editions editionsOf(List<EditionEntry> entries) {
    return new Editions(entries.stream().map(EditionEntry::edition).toList());
  }

  private static @Nullable LocalDate nextDay(List<EditionEntry> known, Edition edition) {
    return known.stream()
        .map(entry -> entry.edition().validFrom())
        .filter(day -> day.isAfter(edition.validFrom()))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static String excluded(Edition edition) {
    return edition.excludedBodies().stream().sorted().collect(Collectors.joining(" "));
  }
}
