package kz.kezdesu.meeting;

import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * All that the ministry sees of its meeting.
 *
 * @param version to be handed back with a change
 * @param due what it waits for; null when for nothing
 * @param longestReport the minutes that the report may take: a quarter of what is planned (1.3)
 * @param readiness what announcing wants, as it stands now; empty once the meeting was announced
 * @param noticeEnds the last day on which it can be announced (1.4f)
 * @param noBroadcast the technical reason why it has no broadcast (1.2a)
 * @param report what is recorded of it
 * @param missing what closing wants and does not have yet; empty unless the meeting was held
 * @param steps its history, the first first
 * @param mayPrepare whether the caller may mend its plan and record what it was
 * @param mayDecide whether the caller may announce it, call it off and close it
 */
public record MeetingDossier(
    MeetingDetail detail,
    int version,
    @Nullable MeetingDue due,
    int longestReport,
    List<Announcing.Condition> readiness,
    LocalDate noticeEnds,
    @Nullable LocalText noBroadcast,
    MeetingReport report,
    List<Breach> missing,
    List<MeetingStep> steps,
    boolean mayPrepare,
    boolean mayDecide) {}
