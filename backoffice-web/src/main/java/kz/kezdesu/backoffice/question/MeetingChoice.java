package kz.kezdesu.backoffice.question;

import java.io.Serializable;
import java.time.Instant;

/** A meeting as the inbox offers it for a choice. */
public record MeetingChoice(long id, Instant startsAt, String regionKato) implements Serializable {}
