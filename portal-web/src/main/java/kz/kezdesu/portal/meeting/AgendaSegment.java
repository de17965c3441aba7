package kz.kezdesu.portal.meeting;

import kz.kezdesu.meeting.AgendaRow;

/** An item of the agenda as a part of the bar: where it begins and how wide it is, in minutes. */
public record AgendaSegment(AgendaRow item, double x, double width, String css) {}
