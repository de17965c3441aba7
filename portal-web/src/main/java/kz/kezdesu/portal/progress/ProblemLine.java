package kz.kezdesu.portal.progress;

import java.util.List;
import kz.kezdesu.portal.shell.Label;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProgressRow;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a list.
 *
 * @param shown what was published, as the list shows it
 */
public record ProblemLine(
    ProblemDetail detail,
    List<Label> tags,
    List<QuarterPart> quarters,
    @Nullable ProgressRow shown) {}
