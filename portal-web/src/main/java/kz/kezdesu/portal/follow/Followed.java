package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.subscription.Subject;

/** Names what is followed, and its page, in the visitor's language. */
@Named
@RequestScoped
public class Followed {
  @EJB private MeetingCatalogue meetings;
  @Inject private Names names;
  @Inject private Dates dates;
  @Inject private Texts texts;

  /** The name of a subject. */
  public String words(Subject subject) {
    return switch (subject.kind()) {
      case QUESTION -> texts.of("follow_subject.QUESTION", subject.id());
      case MEETING -> meeting(meetings.line(Long.parseLong(subject.id())));
      case REGION -> texts.of("follow_subject.REGION", names.region(subject.id()));
      case MINISTRY -> texts.of("follow_subject.MINISTRY", names.ministry(subject.id()));
      case TOPIC -> texts.of("follow_subject.TOPIC", names.topic(subject.id()));
    };
  }

  /** The page of a subject below the language. */
  public String address(Subject subject) {
    return switch (subject.kind()) {
      case QUESTION -> "/questions/" + subject.id();
      case MEETING -> "/meetings/" + subject.id();
      case REGION -> "/schedule?region=" + subject.id();
      case MINISTRY -> "/schedule?ministry=" + subject.id();
      case TOPIC -> "/schedule";
    };
  }

  private String meeting(ScheduleRow meeting) {
    return texts.of(
        "follow_subject.MEETING",
        names.ministry(meeting.ministryCode()),
        names.region(meeting.regionKato()),
        dates.dayInYear(meeting.startsAt()));
  }
}
