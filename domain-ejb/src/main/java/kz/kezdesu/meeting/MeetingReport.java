package kz.kezdesu.meeting;

import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.decree.AkimsPart;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.decree.ThreeParts;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a meeting that was held; null where nothing is recorded yet.
 *
 * @param peopleReceived by the personal reception (1.5)
 * @param ngoMeetingHeld the sector meeting with NGOs took place (1.5)
 * @param briefingHeld the media briefing took place (1.5)
 * @param akimAttended the akim of the region took part (3.1)
 * @param akimAbsence why the akim did not (3.1)
 */
public record MeetingReport(
    @Nullable Integer peopleReceived,
    @Nullable Boolean ngoMeetingHeld,
    @Nullable Boolean briefingHeld,
    @Nullable Boolean akimAttended,
    @Nullable LocalText akimAbsence) {
  /** What the record lacks before the meeting can be closed. */
  List<Breach> breaches() {
    List<Breach> breaches =
        new ArrayList<>(new ThreeParts(peopleReceived, ngoMeetingHeld, briefingHeld).breaches());
    new AkimsPart(akimAttended, akimAbsence == null ? null : akimAbsence.in(Language.KK))
        .breach()
        .ifPresent(breaches::add);
    return breaches;
  }
}
