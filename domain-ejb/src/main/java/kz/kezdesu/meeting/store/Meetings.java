package kz.kezdesu.meeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.body.Official;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.decree.Post;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.AgendaRow;
import kz.kezdesu.meeting.BroadcastRow;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingFigures;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.MeetingStep;
import kz.kezdesu.meeting.MoveRow;
import kz.kezdesu.meeting.RegionCountRow;
import kz.kezdesu.meeting.RevisionRow;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.meeting.ScheduleVersionRow;
import kz.kezdesu.meeting.TurnRow;
import kz.kezdesu.meeting.VideoPointPlace;
import kz.kezdesu.meeting.VideoPointRow;
import kz.kezdesu.meeting.model.AgendaItem;
import kz.kezdesu.meeting.model.Broadcast;
import kz.kezdesu.meeting.model.Meeting;
import kz.kezdesu.meeting.model.MeetingMove;
import kz.kezdesu.meeting.model.MeetingPosition;
import kz.kezdesu.meeting.model.ScheduleVersion;
import kz.kezdesu.meeting.model.VideoPoint;
import org.jspecify.annotations.Nullable;

/** Queries over meetings. The named queries are in {@code META-INF/meeting-orm.xml}. */
@ApplicationScoped
public class Meetings {
  @PersistenceContext private EntityManager entityManager;

  public Optional<Meeting> find(long id) {
    return Optional.ofNullable(entityManager.find(Meeting.class, id));
  }

  /** The meeting for a change that its page has seen in the given state of the row. */
  public Optional<Meeting> findForChange(long id) {
    return Optional.ofNullable(
        entityManager.find(Meeting.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
  }

  /** The meeting, its row held until the end of the transaction. */
  public Optional<Meeting> findAndHold(long id) {
    return Optional.ofNullable(
        entityManager.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Adds a meeting; answers its id. */
  public long add(Meeting meeting) {
    entityManager.persist(meeting);
    entityManager.flush();
    return meeting.getId();
  }

  /** Adds a version of a schedule; answers its id. */
  public long add(ScheduleVersion version) {
    entityManager.persist(version);
    entityManager.flush();
    return version.getId();
  }

  /** The approved versions of a year, the first first. */
  public List<ScheduleVersionRow> versions(int year) {
    return entityManager
        .createNamedQuery("ScheduleVersion.first", ScheduleVersionRow.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** The items of a meeting's agenda in their order, to be changed. */
  public List<AgendaItem> agenda(long id) {
    return list("AgendaItem.entities", AgendaItem.class, id);
  }

  /** The links of a meeting in their order. */
  public List<BroadcastRow> broadcasts(long id) {
    return list("Broadcast.of", BroadcastRow.class, id);
  }

  /**
   * The meetings of this span that stand in one of these statuses keep this edition from now on.
   */
  public int follow(String edition, EnumSet<MeetingStatus> statuses, Instant from, Instant until) {
    return entityManager
        .createNamedQuery("Meeting.follow")
        .setParameter("edition", edition)
        .setParameter("statuses", statuses)
        .setParameter("from", from)
        .setParameter("until", until)
        .executeUpdate();
  }

  /** Puts other items in the place of a meeting's agenda. */
  public void replaceAgenda(long id, List<AgendaItem> items) {
    entityManager.createNamedQuery("AgendaItem.clear").setParameter("meeting", id).executeUpdate();
    items.forEach(entityManager::persist);
  }

  /** Puts other links in the place of a meeting's. */
  public void replaceBroadcasts(long id, List<BroadcastRow> links) {
    entityManager.createNamedQuery("Broadcast.clear").setParameter("meeting", id).executeUpdate();
    for (int i = 0; i < links.size(); i++) {
      entityManager.persist(new Broadcast(new MeetingPosition(id, i + 1), links.get(i)));
    }
  }

  /** Puts other settlements in the place of those linked with a meeting. */
  public void replaceVideoPoints(long id, List<VideoPointPlace> places) {
    entityManager.createNamedQuery("VideoPoint.clear").setParameter("meeting", id).executeUpdate();
    for (int i = 0; i < places.size(); i++) {
      entityManager.persist(new VideoPoint(new MeetingPosition(id, i + 1), places.get(i)));
    }
  }

  /** The settlements linked with a meeting, in their order. */
  public List<VideoPointRow> videoPoints(long id) {
    return list("VideoPoint.of", VideoPointRow.class, id);
  }

  /** The post of the person who holds a meeting. */
  public Post hostPost(long id) {
    return list("Official.hostOf", Official.class, id).get(0).getPost();
  }

  /** The history of a meeting as staff see it, the first step first. */
  public List<MeetingStep> steps(long id) {
    return entityManager
        .createNamedQuery("MeetingMove.entities", MeetingMove.class)
        .setParameter("meeting", id)
        .getResultStream()
        .map(MeetingMove::describe)
        .toList();
  }

  /** Writes what has changed, so that queries find it from here on. */
  public void flush() {
    entityManager.flush();
  }

  public Optional<VideoPoint> videoPoint(long id, int position) {
    return Optional.ofNullable(
        entityManager.find(VideoPoint.class, new MeetingPosition(id, position)));
  }

  /** One line of the schedule. */
  public Optional<ScheduleRow> line(long id) {
    return entityManager
        .createNamedQuery("Meeting.line", ScheduleRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /**
   * Lines of the schedule in order of their start, after the given place in that order.
   *
   * @param unannounced whether meetings outside the schedule that were not announced are wanted too
   */
  public List<ScheduleRow> schedule(
      ScheduleFilter filter, Instant afterStart, long afterId, int limit, boolean unannounced) {
    return entityManager
        .createNamedQuery("Meeting.schedule", ScheduleRow.class)
        .setParameter("from", filter.from())
        .setParameter("to", filter.to())
        .setParameter("region", orEmpty(filter.regionKato()))
        .setParameter("ministry", orEmpty(filter.ministryCode()))
        .setParameter("formats", oneOrAll(filter.format(), MeetingFormat.class))
        .setParameter("kinds", oneOrAll(filter.kind(), MeetingKind.class))
        .setParameter("afterStart", afterStart)
        .setParameter("afterId", afterId)
        .setParameter("unannounced", unannounced)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Which state of these meetings is the one now. */
  public List<RevisionRow> revisions(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Meeting.revisions", RevisionRow.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Turns of public meetings to one of these statuses, the latest first. */
  public List<TurnRow> turns(ScheduleFilter filter, EnumSet<MeetingStatus> statuses, int limit) {
    return entityManager
        .createNamedQuery("MeetingMove.turns", TurnRow.class)
        .setParameter("statuses", statuses)
        .setParameter("from", filter.from())
        .setParameter("to", filter.to())
        .setParameter("region", orEmpty(filter.regionKato()))
        .setParameter("ministry", orEmpty(filter.ministryCode()))
        .setParameter("formats", oneOrAll(filter.format(), MeetingFormat.class))
        .setParameter("kinds", oneOrAll(filter.kind(), MeetingKind.class))
        .setMaxResults(limit)
        .getResultList();
  }

  /** Lines with one of the statuses that start in the given span, in order of their start. */
  public List<ScheduleRow> between(
      Instant from, Instant to, EnumSet<MeetingStatus> statuses, int limit) {
    return entityManager
        .createNamedQuery("Meeting.between", ScheduleRow.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("statuses", statuses)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many meetings each region has in the given span; a region without one is not named. */
  public List<RegionCountRow> byRegion(Instant from, Instant to) {
    return entityManager
        .createNamedQuery("Meeting.byRegion", RegionCountRow.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("off", MeetingStatus.offOnes())
        .getResultList();
  }

  /** The meetings held in the given span, in numbers. */
  public MeetingFigures results(Instant from, Instant to) {
    return entityManager
        .createNamedQuery("Meeting.results", MeetingFigures.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("held", EnumSet.of(MeetingStatus.HELD, MeetingStatus.CLOSED))
        .getSingleResult();
  }

  /** The first and the last start of all meetings; empty when there is no meeting. */
  public List<Instant> span() {
    return Stream.of("Meeting.starts", "Meeting.startsBackwards")
        .flatMap(
            query ->
                entityManager
                    .createNamedQuery(query, Instant.class)
                    .setMaxResults(1)
                    .getResultStream())
        .toList();
  }

  /** The version of a year's schedule that is in force. */
  public Optional<ScheduleVersionRow> latestVersion(int year) {
    return entityManager
        .createNamedQuery("ScheduleVersion.latest", ScheduleVersionRow.class)
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The version of a year's schedule that was approved first (4.3). */
  public Optional<ScheduleVersionRow> firstVersion(int year) {
    return versions(year).stream().findFirst();
  }

  /** The lines of these meetings in order of their start. */
  public List<ScheduleRow> among(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Meeting.among", ScheduleRow.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** All that the page of one meeting shows. */
  public Optional<MeetingDetail> detail(long id) {
    return line(id).map(line -> detail(line, entityManager.find(Meeting.class, id)));
  }

  private MeetingDetail detail(ScheduleRow line, Meeting meeting) {
    return meeting.describe(
        line,
        scheduleVersionOf(line.id()),
        hostName(line.id()),
        list("AgendaItem.of", AgendaRow.class, line.id()),
        list("Broadcast.of", BroadcastRow.class, line.id()),
        list("VideoPoint.of", VideoPointRow.class, line.id()),
        list("MeetingMove.of", MoveRow.class, line.id()));
  }

  private @Nullable ScheduleVersionRow scheduleVersionOf(long id) {
    return list("ScheduleVersion.of", ScheduleVersionRow.class, id).stream()
        .findFirst()
        .orElse(null);
  }

  private LocalText hostName(long id) {
    Official host = list("Official.hostOf", Official.class, id).get(0);
    return new LocalText(host.name(Language.KK), host.name(Language.RU), host.name(Language.EN));
  }

  private <T> List<T> list(String query, Class<T> type, long meetingId) {
    return entityManager
        .createNamedQuery(query, type)
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  private static String orEmpty(@Nullable String wanted) {
    return wanted == null ? "" : wanted;
  }

  private static <E extends Enum<E>> EnumSet<E> oneOrAll(@Nullable E wanted, Class<E> type) {
    return wanted == null ? EnumSet.allOf(type) : EnumSet.of(wanted);
  }
}
