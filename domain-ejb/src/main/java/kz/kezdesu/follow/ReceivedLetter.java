package kz.kezdesu.follow;

import java.time.Instant;

/** A letter as a tester finds it in the demonstration mailbox. */
public record ReceivedLetter(String to, String subject, Instant sentAt, String body) {}
