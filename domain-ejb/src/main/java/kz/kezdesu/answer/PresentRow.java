package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;

/** Somebody else who has the question open. */
public record PresentRow(String login, String name, Instant since) implements Serializable {}
