package kz.kezdesu.convenience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import kz.kezdesu.convenience.store.TimePolls;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.passage.DayHasBegun;

/**
 * Thirty days after the last day of a poll its votes are nobody's: only the numbers stay. What a
 * letter would have voted for is removed when its link is void. Both may happen twice, or late.
 */
@ApplicationScoped
public class ForgettingVoters {
  /** How long it is known who voted, after the last day of the poll. */
  public static final Period KNOWN_FOR = Period.ofDays(30);

  @Inject private TimePolls polls;

  void dayHasBegun(@Observes DayHasBegun begun) {
    Instant morning = Almaty.startOf(begun.day());
    polls.forgetWhoVotedBefore(Almaty.startOf(begun.day().minus(KNOWN_FOR)));
    polls.removeLettersVoidBefore(morning);
  }
}
