package kz.kezdesu.decree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a meeting that is about to go public.
 *
 * @param bodyCode the body that holds it
 * @param host the post of the person who holds it
 * @param notice its kind and its start
 * @param report its report within the planned time
 * @param broadcast how it is shown online
 * @param otherWayIn whether people were given a way to send questions besides the portal's intake
 */
public record Announcing(
    String bodyCode,
    Post host,
    Notice notice,
    ReportShare report,
    Broadcast broadcast,
    boolean otherWayIn) {

  /**
   * How the meeting is shown online.
   *
   * @param linked whether there is a link to the broadcast
   * @param commented whether people can comment on it
   * @param technicalReason why it cannot be broadcast, or not with comments; null when none is
   *     recorded
   */
  public record Broadcast(boolean linked, boolean commented, @Nullable String technicalReason) {
    /**
     * What is missing, if anything. Clause 1.2a: «с учетом технических возможностей обеспечить
     * проведение региональных встреч с организацией онлайн-трансляций с обязательной возможностью
     * комментирования населением на официальных аккаунтах в социальных сетях».
     */
    @Decree("1.2a")
    public Optional<Breach> breach() {
      if (technicalReason != null && !technicalReason.isBlank()) {
        return Optional.empty();
      }
      if (!linked) {
        return Optional.of(Breach.of(Violation.BROADCAST_MISSING));
      }
      return commented ? Optional.empty() : Optional.of(Breach.of(Violation.COMMENTS_MISSING));
    }
  }

  /**
   * Everything that stands against announcing the meeting at this instant, in the order in which a
   * person mends it: the body, the host, the report, the broadcast, the notice, the way in for
   * questions. Clause 1.4f: «информационное освещение региональных встреч … информации о способах
   * направления вопросов и предложений населения к предстоящим встречам»; the other clauses as
   * their own classes quote them.
   */
  @Decree({"1", "1.2a", "1.3", "1.4d", "1.4f", "1.8"})
  public List<Breach> breachesAt(Instant announcedAt, Edition edition, WorkingDays workingDays) {
    List<Breach> breaches = new ArrayList<>();
    new Scope(edition).breach(bodyCode).ifPresent(breaches::add);
    Host.breach(notice.kind(), host).ifPresent(breaches::add);
    report.breach(edition).ifPresent(breaches::add);
    broadcast.breach().ifPresent(breaches::add);
    notice.breachAt(announcedAt, edition).ifPresent(breaches::add);
    if (!otherWayIn
        && IntakeWindow.of(announcedAt, notice.startsAt(), edition, workingDays).isEmpty()) {
      breaches.add(Breach.of(Violation.NO_WAY_IN));
    }
    return List.copyOf(breaches);
  }
}
