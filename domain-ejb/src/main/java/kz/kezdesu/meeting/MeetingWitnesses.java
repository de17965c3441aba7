package kz.kezdesu.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingChange.Matter;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;

/** Sees a meeting before and after a deed, and tells whoever must know what is otherwise. */
@ApplicationScoped
class MeetingWitnesses {
  @Inject private Meetings meetings;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject @Any private Instance<MeetingWitness> witnesses;

  /** A meeting as it is at one moment. */
  record Sight(ScheduleRow line, List<BroadcastRow> broadcasts, List<VideoPointRow> points) {}

  /** The meeting before a deed. */
  Sight look(long id) {
    return new Sight(line(id), meetings.broadcasts(id), meetings.videoPoints(id));
  }

  private ScheduleRow line(long id) {
    return meetings.line(id).orElseThrow(() -> new NotFound(id));
  }

  /** The deed is done: tells what is otherwise than before, if anything is. */
  void tell(Sight before) {
    meetings.flush();
    Sight after = look(before.line().id());
    MeetingStatus was = before.line().status();
    MeetingStatus is = after.line().status();
    List<MeetingChange> changes = changes(before, after);
    if (was != is || !changes.isEmpty()) {
      tell(
          after.line(),
          was == is ? MeetingNews.Kind.AMENDED : MeetingNews.Kind.of(is),
          before.line().kind() == MeetingKind.SCHEDULED || was != MeetingStatus.PLANNED,
          changes);
    }
  }

  /** Tells of a meeting that there was not before. */
  void tellOfNew(long id) {
    meetings.flush();
    tell(line(id), MeetingNews.Kind.PLANNED, false, List.of());
  }

  private void tell(
      ScheduleRow line, MeetingNews.Kind kind, boolean wasPublic, List<MeetingChange> changes) {
    MeetingNews news =
        new MeetingNews(line, kind, clock.instant(), caller.login(), wasPublic, changes);
    witnesses.forEach(witness -> witness.saw(news));
  }

  private static List<MeetingChange> changes(Sight before, Sight after) {
    List<MeetingChange> changes =
        new ArrayList<>(MeetingChange.between(before.line(), after.line()));
    MeetingChange.add(
        changes, Matter.BROADCAST, addresses(before.broadcasts()), addresses(after.broadcasts()));
    MeetingChange.add(
        changes, Matter.VIDEO_LINK, settlements(before.points()), settlements(after.points()));
    return changes;
  }

  private static LocalText addresses(List<BroadcastRow> links) {
    return MeetingChange.same(
        links.stream().map(BroadcastRow::url).collect(Collectors.joining("\n")));
  }

  private static LocalText settlements(List<VideoPointRow> points) {
    return new LocalText(
        names(points, VideoPointRow::placeKk),
        names(points, VideoPointRow::placeRu),
        names(points, VideoPointRow::placeRu));
  }

  private static String names(List<VideoPointRow> points, Function<VideoPointRow, String> name) {
    return points.stream().map(name).collect(Collectors.joining(", "));
  }
}
