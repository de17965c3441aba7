package kz.kezdesu.coverage;

import java.io.Serializable;
import java.util.List;
import kz.kezdesu.decree.Coverage.Channel;
import kz.kezdesu.decree.Coverage.Content;
import kz.kezdesu.meeting.ScheduleRow;

/**
 * The checklist of a meeting.
 *
 * @param year the year whose schedule and plan were to be told
 * @param proofs all that count for this meeting, the earliest first
 * @param missing how many of the nine cells have none
 * @param mayAct whether the reader may add and remove
 */
public record CoverageSheet(
    ScheduleRow meeting, int year, List<ProofRow> proofs, int missing, boolean mayAct)
    implements Serializable {
  public CoverageSheet {
    proofs = List.copyOf(proofs);
  }

  /** The proofs of one cell. */
  public List<ProofRow> of(Content content, Channel channel) {
    return proofs.stream()
        .filter(proof -> proof.content() == content && proof.channel() == channel)
        .toList();
  }
}
