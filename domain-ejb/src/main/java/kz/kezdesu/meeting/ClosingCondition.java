package kz.kezdesu.meeting;

import java.util.List;
import kz.kezdesu.decree.Breach;

/**
 * What another capability wants in order before a meeting is closed. Capabilities that know
 * meetings implement it; a meeting does not know them.
 */
public interface ClosingCondition {
  /** What is missing, each with its clause; nothing when all is in order. */
  List<Breach> breaches(long meetingId);
}
