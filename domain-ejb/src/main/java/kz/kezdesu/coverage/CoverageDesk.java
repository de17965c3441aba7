package kz.kezdesu.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.coverage.model.Proof;
import kz.kezdesu.coverage.store.Proofs;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Coverage;
import kz.kezdesu.decree.Coverage.Cell;
import kz.kezdesu.decree.Coverage.Channel;
import kz.kezdesu.decree.Coverage.Content;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of what people are told before a meeting: three contents in three channels, each
 * with a proof (1.4f). Proofs of the schedule and of the departmental plan are given once and count
 * for every meeting of the ministry's year; those of the ways to send questions are the meeting's
 * own. The authority for the media and the President's office read (1.4g, 7).
 *
 * <p>Each method throws {@link NotFound} for an unknown meeting and {@link NotYours} for that of
 * another ministry.
 */
@Stateless
public class CoverageDesk {
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER);
  private static final List<Role> WRITERS = List.of(Role.OFFICER, Role.EDITOR);
  private static final int MOST_PROOFS = 10;
  private static final int MOST_OWED = 20;
  private static final Duration SOON = Duration.ofDays(42);
  private static final int LONGEST_NOTE = 300;

  @EJB private MeetingCatalogue meetings;
  @EJB private AuditLog audit;
  @Inject private Proofs proofs;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The checklist of a meeting. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "MEDIA", "PRESIDENTIAL_ADMINISTRATION"})
  public CoverageSheet sheet(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    mustRead(meeting.ministryCode());
    List<ProofRow> found = proofs.of(meeting.ministryCode(), year(meeting), meetingId);
    return new CoverageSheet(
        meeting,
        year(meeting),
        found,
        coverage(found).missing().size(),
        caller.holdsAt(meeting.ministryCode(), WRITERS.toArray(Role[]::new)));
  }

  /**
   * The planned meetings of the own ministries that come within six weeks and whose checklist lacks
   * a proof, in order of their start: so long the work takes, and the notice of two weeks (1.4f).
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.4f")
  public List<OwedProofs> owed() {
    Instant now = clock.instant();
    return caller.bodies(WRITERS.toArray(Role[]::new)).stream()
        .flatMap(
            ministry ->
                meetings
                    .scheduleForStaff(
                        new ScheduleFilter(now, now.plus(SOON), null, ministry, null, null),
                        MOST_OWED)
                    .stream())
        .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
        .map(meeting -> new OwedProofs(meeting, missing(meeting)))
        .filter(owed -> owed.missing() > 0)
        .sorted(Comparator.comparing(owed -> owed.meeting().startsAt()))
        .toList();
  }

  private int missing(ScheduleRow meeting) {
    return coverage(proofs.of(meeting.ministryCode(), year(meeting), meeting.id()))
        .missing()
        .size();
  }

  /** What is proven by these. */
  static Coverage coverage(List<ProofRow> proofs) {
    return new Coverage(proofs.stream().map(ProofRow::cell).collect(Collectors.toSet()));
  }

  static int year(ScheduleRow meeting) {
    return Almaty.dayOf(meeting.startsAt()).getYear();
  }

  /**
   * Adds a proof; the same one again is the same proof.
   *
   * @throws NotFound for a content or channel that the decree does not know
   * @throws InvalidInput fields {@code coverage_url} (empty, form, many), for public places {@code
   *     coverage_note} (empty when there is no photo either, long) and {@code coverage_photo}
   *     (large, type, pixels, many)
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.4f")
  public void add(AddProof wish) {
    ScheduleRow meeting = meetings.line(wish.meetingId());
    caller.mustHoldOneOf(WRITERS, meeting.ministryCode());
    Cell cell =
        new Cell(known(Content.values(), wish.content()), known(Channel.values(), wish.channel()));
    proofs.hold(meeting.ministryCode());
    Proof proof =
        cell.channel() == Channel.PUBLIC_PLACES
            ? seen(wish, meeting, cell)
            : linked(wish, meeting, cell);
    if (proof == null) {
      return;
    }
    proofs.add(proof.addedBy(caller.login(), clock.instant()));
    told("coverage.add", meeting, cell);
  }

  private static <E extends Enum<E>> E known(E[] all, String name) {
    return Stream.of(all)
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound(name));
  }

  private @Nullable Proof linked(AddProof wish, ScheduleRow meeting, Cell cell) {
    String url = wish.url().strip();
    if (url.isEmpty()) {
      throw refusal("coverage_url", "empty", 0);
    }
    if (!Checked.isSecureAddress(url)) {
      throw refusal("coverage_url", "form", Checked.LONGEST_URL);
    }
    return isThere(meeting, cell, url, "coverage_url")
        ? null
        : Proof.link(meeting.ministryCode(), year(meeting), own(meeting, cell), cell, url);
  }

  private @Nullable Proof seen(AddProof wish, ScheduleRow meeting, Cell cell) {
    String note = OneLine.of(wish.note());
    byte[] sent = wish.photo();
    if (OneLine.length(note) > LONGEST_NOTE) {
      throw refusal("coverage_note", "long", LONGEST_NOTE);
    }
    if (sent == null || sent.length == 0) {
      if (note.isEmpty()) {
        throw refusal("coverage_note", "empty", 0);
      }
      return isThere(meeting, cell, note, "coverage_note")
          ? null
          : Proof.note(meeting.ministryCode(), year(meeting), own(meeting, cell), cell, note);
    }
    CleanPhoto.Result photo = CleanPhoto.of(sent);
    photo
        .fault()
        .ifPresent(
            fault -> {
              throw refusal(
                  "coverage_photo",
                  fault.name().toLowerCase(Locale.ROOT),
                  CleanPhoto.LARGEST / 1_000_000);
            });
    String print = fingerprint(photo.jpeg());
    return isThere(meeting, cell, print, "coverage_photo")
        ? null
        : Proof.photo(
            meeting.ministryCode(),
            year(meeting),
            own(meeting, cell),
            cell,
            photo.jpeg(),
            note,
            print);
  }

  /** The meeting that a proof belongs to; null for one of the year. */
  private static @Nullable Long own(ScheduleRow meeting, Cell cell) {
    return cell.content() == Content.WAYS ? meeting.id() : null;
  }

  private boolean isThere(ScheduleRow meeting, Cell cell, String print, String field) {
    if (proofs.has(meeting.ministryCode(), year(meeting), meeting.id(), cell, print)) {
      return true;
    }
    if (beside(meeting.ministryCode(), year(meeting), meeting.id(), cell) >= MOST_PROOFS) {
      throw refusal(field, "many", MOST_PROOFS);
    }
    return false;
  }

  private long beside(String ministryCode, int year, long meetingId, Cell cell) {
    return proofs.of(ministryCode, year, meetingId).stream()
        .filter(proof -> proof.cell().equals(cell))
        .count();
  }

  private static String fingerprint(byte[] photo) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Removes a proof; one that is gone is removed already.
   *
   * @throws LastProofStays when it is the only one of its cell
   * @throws NotFound when it does not belong to this meeting
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void remove(long meetingId, long proofId) {
    ScheduleRow meeting = meetings.line(meetingId);
    caller.mustHoldOneOf(WRITERS, meeting.ministryCode());
    proofs.hold(meeting.ministryCode());
    Optional<Proof> found = proofs.find(proofId);
    if (found.isEmpty()) {
      return;
    }
    Proof proof = found.get();
    if (!proof.getMinistryCode().equals(meeting.ministryCode())
        || !proof.isBeside(year(meeting), meetingId)) {
      throw new NotFound(proofId);
    }
    if (beside(meeting.ministryCode(), year(meeting), meetingId, proof.cell()) < 2) {
      throw new LastProofStays();
    }
    proofs.remove(proof);
    told("coverage.remove", meeting, proof.cell());
  }

  /**
   * The photo of a proof, as JPEG.
   *
   * @throws NotFound when there is no such proof, or it has no photo
   */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "MEDIA", "PRESIDENTIAL_ADMINISTRATION"})
  public byte[] photo(long proofId) {
    Proof proof = proofs.find(proofId).orElseThrow(() -> new NotFound(proofId));
    mustRead(proof.getMinistryCode());
    byte[] photo = proof.photo();
    if (photo.length == 0) {
      throw new NotFound(proofId);
    }
    return photo;
  }

  private void mustRead(String ministryCode) {
    if (!caller.holds(Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION)) {
      caller.mustHoldOneOf(READERS, ministryCode);
    }
  }

  private void told(String deed, ScheduleRow meeting, Cell cell) {
    audit.record(
        deed,
        "meeting",
        Long.toString(meeting.id()),
        Map.of("content", cell.content().name(), "channel", cell.channel().name()));
  }

  private static InvalidInput refusal(String field, String fault, int limit) {
    return new InvalidInput(List.of(new Fault(field, fault, limit)));
  }
}
