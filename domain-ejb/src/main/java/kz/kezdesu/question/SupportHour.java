package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;

/**
 * How many supports a question has got within an hour.
 *
 * @param newcomers how many of them came from people who were first met within that hour
 */
public record SupportHour(Instant from, int supports, int newcomers) implements Serializable {}
