package kz.kezdesu.timetable;

/** What staff have said of a proposed move. */
public enum Decision {
  OPEN,
  ACCEPTED,
  DECLINED
}
