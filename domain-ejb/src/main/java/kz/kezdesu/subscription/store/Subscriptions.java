package kz.kezdesu.subscription.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kezdesu.language.Language;
import kz.kezdesu.subscription.FollowWish;
import kz.kezdesu.subscription.Follows;
import kz.kezdesu.subscription.Pace;
import kz.kezdesu.subscription.Subject;
import kz.kezdesu.subscription.SubjectKind;

/** What people follow. The named queries are in {@code META-INF/subscription-orm.xml}. */
@ApplicationScoped
public class Subscriptions {
  @PersistenceContext private EntityManager entityManager;

  public void add(byte[] tokenHash, UUID person, FollowWish wish, Instant at, Instant expiresAt) {
    query("FollowWish.add", tokenHash, person, wish.subject().kind().name(), wish.subject().id())
        .setParameter(5, wish.pace().name())
        .setParameter(6, wish.language().code())
        .setParameter(7, time(at))
        .setParameter(8, time(expiresAt))
        .executeUpdate();
  }

  public Optional<WishRecord> wish(byte[] tokenHash) {
    return rows("FollowWish.byToken", (Object) tokenHash)
        .map(
            row ->
                new WishRecord(
                    uuid(row[0]),
                    new FollowWish(
                        subject(row[1], row[2]),
                        Pace.valueOf((String) row[3]),
                        language((String) row[4])),
                    instant(row[5])))
        .findFirst();
  }

  /** Writes down who follows; somebody who does already keeps everything but pace and language. */
  public void meet(UUID person, byte[] codeHash, FollowWish wish, Instant now, Instant nextAt) {
    query("Follower.meet", person, codeHash, wish.language().code(), wish.pace().name())
        .setParameter(5, time(now))
        .setParameter(6, time(nextAt))
        .executeUpdate();
  }

  public Optional<UUID> person(byte[] codeHash) {
    List<?> found = query("Follower.byCode", (Object) codeHash).getResultList();
    return found.stream().findFirst().map(Subscriptions::uuid);
  }

  public void follow(UUID person, Subject subject, Instant at) {
    query("Subscription.add", person, subject.kind().name(), subject.id(), time(at))
        .executeUpdate();
  }

  public boolean follows(UUID person, Subject subject) {
    return number("Subscription.has", person, subject.kind().name(), subject.id()) > 0;
  }

  public long count(UUID person) {
    return number("Subscription.count", person);
  }

  /** Stops a subject; the links of letters that would begin it are void from now on. */
  public void stop(UUID person, Subject subject, Instant now) {
    query("Subscription.stop", person, subject.kind().name(), subject.id(), time(now))
        .executeUpdate();
  }

  /** Stops everything that is followed, each as {@link #stop} does. */
  public void stopAll(UUID person, Instant now) {
    query("Subscription.stopAll", person, time(now)).executeUpdate();
  }

  public void choose(UUID person, Pace pace, Instant nextAt) {
    query("Follower.choose", person, pace.name(), time(nextAt)).executeUpdate();
  }

  /** All that a person follows. */
  public Follows of(UUID person) {
    Object[] follower = rows("Follower.of", person).findFirst().orElseThrow();
    return new Follows(
        Pace.valueOf((String) follower[0]),
        language((String) follower[1]),
        rows("Subscription.of", person).map(row -> subject(row[0], row[1])).toList());
  }

  /**
   * Somebody whose turn it is, locked until the transaction ends. Those in other hands are passed
   * over.
   */
  public Optional<DueFollower> next(Instant now) {
    return rows("Follower.next", time(now))
        .map(
            row ->
                new DueFollower(
                    uuid(row[0]),
                    language((String) row[1]),
                    Pace.valueOf((String) row[2]),
                    instant(row[3])))
        .findFirst();
  }

  /** Everything until a moment is told; what was told later stays told. */
  public void told(UUID person, Instant until, Instant nextAt) {
    query("Follower.told", person, time(until), time(nextAt)).executeUpdate();
  }

  /** The questions of which a person is to be told, as they stand now; only public ones. */
  public List<QuestionNewsRow> questionNews(DueFollower who, Instant until) {
    return rows("Digest.questions", who.personId(), time(who.toldUntil()), time(until))
        .map(row -> new QuestionNewsRow((String) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  /** The meetings of which a person is to be told; only public ones. */
  public List<Long> meetingNews(DueFollower who, Instant until) {
    List<?> ids =
        query("Digest.meetings", who.personId(), time(who.toldUntil()), time(until))
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  private Stream<Object[]> rows(String name, Object... values) {
    List<?> rows = query(name, values).getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private long number(String name, Object... values) {
    return ((Number) query(name, values).getSingleResult()).longValue();
  }

  private Query query(String name, Object... values) {
    Query query = entityManager.createNamedQuery(name);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static Subject subject(Object kind, Object id) {
    return new Subject(SubjectKind.valueOf((String) kind), (String) id);
  }

  private static Language language(String code) {
    return Language.of(code).orElse(Language.KK);
  }

  private static OffsetDateTime time(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static UUID uuid(Object value) {
    return value instanceof UUID id ? id : UUID.fromString(value.toString());
  }

  private static Instant instant(Object value) {
    return Instant.ofEpochMilli(((Number) value).longValue());
  }
}
