package kz.kezdesu.meeting;

/**
 * Another capability that hears of every change of a meeting in the transaction that makes it, so
 * that none is ever missed (1.4g). Capabilities that know meetings implement it; a meeting does not
 * know them.
 */
public interface MeetingWitness {
  /** Something has happened to a meeting. */
  void saw(MeetingNews news);
}
