package kz.kezdesu.timetable;

/** A search was written down and can begin. */
record SearchStarted(long search, TimetableProblem problem) {}
