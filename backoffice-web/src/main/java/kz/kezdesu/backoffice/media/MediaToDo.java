package kz.kezdesu.backoffice.media;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.media.MediaDesk;
import kz.kezdesu.media.NewsFilter;
import kz.kezdesu.media.NewsSheet;
import kz.kezdesu.media.NewsStanding;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** News that waits to be passed on to the mass media. */
@ApplicationScoped
public class MediaToDo implements ToDo {
  private static final int ORDER = 11;

  @EJB private MediaDesk mediaDesk;
  @Inject private Caller caller;

  @Override
  public List<Waiting> waiting() {
    if (!caller.holds(Role.MEDIA)) {
      return List.of();
    }
    NewsSheet sheet = mediaDesk.feed(new NewsFilter("", "", null, NewsStanding.OVERDUE), 0);
    return List.of(
        new Waiting(
            "media_feed.todo.overdue",
            sheet.overdue(),
            "/media/feed?standing=" + NewsStanding.OVERDUE,
            ORDER,
            true),
        new Waiting(
            "media_feed.todo.open",
            sheet.open(),
            "/media/feed?standing=" + NewsStanding.OPEN,
            ORDER,
            false));
  }
}
