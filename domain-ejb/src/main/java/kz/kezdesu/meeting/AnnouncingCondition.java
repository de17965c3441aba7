package kz.kezdesu.meeting;

import java.util.List;
import kz.kezdesu.decree.Announcing;

/**
 * What another capability wants in order before a meeting is announced. Capabilities that know
 * meetings implement it; a meeting does not know them. Each has its own {@link Announcing.Matter}.
 */
public interface AnnouncingCondition {
  /** The matters as they stand for this meeting, the met ones too; none where nothing applies. */
  List<Announcing.Condition> conditions(long meetingId);
}
