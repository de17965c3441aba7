package kz.kezdesu.timetable;

import java.util.List;
import java.util.Map;
import kz.kezdesu.schedule.Clash;

/**
 * What a search proposes.
 *
 * @param moves each of which makes the whole better; in order of the day that it proposes
 * @param before how many clashes of each kind the schedule had
 * @param after how many it has when every move is accepted
 * @param wishesBefore the weight of the wishes that were missed
 * @param wishesAfter the same when every move is accepted
 */
public record TimetableProposal(
    List<ProposedMove> moves,
    Map<Clash.Kind, Integer> before,
    Map<Clash.Kind, Integer> after,
    long wishesBefore,
    long wishesAfter) {
  public TimetableProposal {
    moves = List.copyOf(moves);
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
