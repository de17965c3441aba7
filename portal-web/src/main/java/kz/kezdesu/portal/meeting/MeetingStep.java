package kz.kezdesu.portal.meeting;

import kz.kezdesu.portal.shell.Label;

/** What happens around a meeting, done or to come. */
public record MeetingStep(String words, Label when) {}
