package kz.kezdesu.architecture.offenders.meeting.model;

/** The private room of another capability. */
public class Meeting {}
