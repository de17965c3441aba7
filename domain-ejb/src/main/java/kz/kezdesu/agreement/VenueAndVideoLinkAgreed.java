package kz.kezdesu.agreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.kezdesu.agreement.store.Agreements;
import kz.kezdesu.decree.AkimatAgreement;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.meeting.AnnouncingCondition;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;

/** A meeting is not announced before the akimat has agreed its venue and its video link (1.4e). */
@ApplicationScoped
public class VenueAndVideoLinkAgreed implements AnnouncingCondition {
  @EJB private MeetingCatalogue meetings;
  @EJB private AgreementCatalogue catalogue;
  @Inject private Agreements agreements;

  @Override
  public List<Announcing.Condition> conditions(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    List<AgreementRow> rows = agreements.of(List.of(meetingId));
    return Stream.of(Subject.values())
        .map(
            subject ->
                condition(
                    new AkimatAgreement(subject, AgreementRow.standing(subject, meeting, rows)),
                    meeting))
        .toList();
  }

  private Announcing.Condition condition(AkimatAgreement agreement, ScheduleRow meeting) {
    boolean akimatOwes =
        agreement.standing().turn().filter(side -> side == Side.AKIMAT).isPresent();
    return new Announcing.Condition(
        agreement.matter(),
        agreement.breach().orElse(null),
        akimatOwes ? catalogue.akimatOf(meeting.regionKato()) : meeting.ministryCode());
  }
}
