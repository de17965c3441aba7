package kz.kezdesu.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.media.model.MediaNews;
import kz.kezdesu.media.store.NewsItems;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * The feed of all that happens to meetings (1.4g): the authority for the media reads it and records
 * what it passed on to the mass media (5), a ministry reads its own, the President's office reads
 * all and changes nothing (7).
 */
@Stateless
public class MediaDesk {
  private static final Role[] OWN = {Role.OFFICER, Role.EDITOR, Role.APPROVER};
  private static final int LONGEST_OUTLET = 200;
  private static final int PAGE = 30;

  @EJB private AuditLog audit;
  @EJB private Bodies bodies;
  @Inject private NewsItems items;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A page of the feed, the latest news first.
   *
   * @param before only what came before the news with this id; 0 from the latest on
   */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "MEDIA", "PRESIDENTIAL_ADMINISTRATION"})
  @Decree("1.4g")
  public NewsSheet feed(NewsFilter filter, long before) {
    Instant now = clock.instant();
    Set<String> readable = readable();
    Set<String> wanted =
        readable.stream()
            .filter(code -> filter.ministryCode().isEmpty() || filter.ministryCode().equals(code))
            .collect(Collectors.toSet());
    List<NewsRow> some =
        items.latest(filter, wanted, now, before > 0 ? before : Long.MAX_VALUE, PAGE + 1);
    boolean more = some.size() > PAGE;
    return new NewsSheet(
        more ? some.subList(0, PAGE).stream().toList() : some,
        more ? some.get(PAGE - 1).id() : 0,
        items.open(readable, now),
        items.overdue(readable, now),
        caller.holds(Role.MEDIA));
  }

  /**
   * Records that the mass media were told. Said again it replaces what was said; the same again is
   * the same.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code media_outlet} (empty, long), {@code
   *     media_url} (url)
   * @throws NotFound when there is no such news
   * @throws NotForTheMedia when they need not be told of it
   * @throws kz.kezdesu.refusal.ChangedMeanwhile when somebody has recorded something else since
   */
  @RolesAllowed("MEDIA")
  @Decree({"1.4g", "5"})
  public void passOn(PassOn wish) {
    caller.mustHoldOneOf(Role.MEDIA);
    Checked checked = new Checked();
    String outlet = checked.line("media_outlet", wish.outlet(), LONGEST_OUTLET);
    String url = wish.url().isBlank() ? "" : checked.secureAddress("media_url", 0, wish.url());
    checked.done();
    MediaNews news =
        items.findAndHold(wish.newsId()).orElseThrow(() -> new NotFound(wish.newsId()));
    if (news.wasPassed(outlet, url)) {
      return;
    }
    news.mustBe(wish.version());
    news.pass(outlet, url, caller.login(), clock.instant());
    audit.record(
        "media.pass-on", "media_news", Long.toString(wish.newsId()), Map.of("outlet", outlet));
  }

  private Set<String> readable() {
    return caller.holds(Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION)
        ? bodies.ministries().stream().map(Body::getCode).collect(Collectors.toSet())
        : caller.bodies(OWN);
  }
}
