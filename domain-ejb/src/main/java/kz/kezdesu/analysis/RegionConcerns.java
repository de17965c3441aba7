package kz.kezdesu.analysis;

import java.io.Serializable;
import kz.kezdesu.oversight.DutyRecordRow;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a region besides the indicators.
 *
 * @param summary what its akimat last said of its half-year summary of problems (3.2); null for
 *     nothing
 * @param openProblems how many problems the ministry has to solve there
 * @param unanswered how many public questions to the ministry from there await an answer
 */
public record RegionConcerns(@Nullable DutyRecordRow summary, long openProblems, long unanswered)
    implements Serializable {
  static final RegionConcerns NONE = new RegionConcerns(null, 0, 0);
}
