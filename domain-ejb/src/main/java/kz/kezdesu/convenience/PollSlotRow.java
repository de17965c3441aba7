package kz.kezdesu.convenience;

import java.io.Serializable;
import java.time.Instant;

/**
 * A slot of a poll.
 *
 * @param number by which it is voted for, from 1 on
 * @param votes how many people chose it; 0 where the poll is not {@link PollDetail#counted()}
 * @param leading whether no other slot has more votes, and it has some
 */
public record PollSlotRow(int number, Instant startsAt, long votes, boolean leading)
    implements Serializable {}
