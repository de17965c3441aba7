package kz.kezdesu.risk;

import java.io.Serializable;
import java.util.List;
import kz.kezdesu.meeting.ScheduleRow;

/** A risk with the meetings that were planned because of it, by their start. */
public record RiskLine(RiskRow risk, List<ScheduleRow> meetings) implements Serializable {
  public RiskLine {
    meetings = List.copyOf(meetings);
  }
}
