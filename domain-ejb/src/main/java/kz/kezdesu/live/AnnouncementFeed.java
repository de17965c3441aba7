package kz.kezdesu.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.live.store.Announcements;

/** What everybody may read of a meeting while it goes on, and afterwards. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnnouncementFeed {
  /** The most announcements of one meeting that a page shows. */
  public static final int ALL = 5000;

  @Inject private Announcements announcements;

  /**
   * Announcements of a meeting in the order of their sequence; none for an unknown meeting.
   *
   * @param sequence the last one already known; 0 for none
   * @param limit the most rows wanted
   */
  @PermitAll
  public List<AnnouncementRow> after(long meetingId, int sequence, int limit) {
    return announcements.after(meetingId, sequence, limit);
  }
}
