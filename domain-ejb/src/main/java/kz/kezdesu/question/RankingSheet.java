package kz.kezdesu.question;

import java.io.Serializable;
import java.util.List;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.problem.ProblemRow;

/**
 * All that is needed to rank the questions of a meeting.
 *
 * @param open whether the order may be changed: the meeting has ended and is not closed
 * @param missing what the decree still wants before the meeting can be closed
 * @param mark changes whenever a place, a reason, a topic or the number of questions does
 * @param cards the open problems of the ministry in the region of the meeting
 */
public record RankingSheet(
    ScheduleRow meeting,
    boolean open,
    List<RankingLine> lines,
    List<Breach> missing,
    RankingWeights weights,
    String mark,
    List<ProblemRow> cards)
    implements Serializable {}
