package kz.kezdesu.answer;

import java.util.List;
import java.util.Map;

/**
 * One page of an inbox.
 *
 * @param counts how many questions are in each folder, within the same meeting, topic and words
 * @param whose how many questions of the folder are anybody's, the reader's and nobody's; empty for
 *     what was handed on, which is given to nobody here
 * @param isCutShort whether more questions may say what the filter looks for than are searched for:
 *     those that are left out say less of it, or are older
 */
public record InboxView(
    List<InboxRow> rows,
    Map<InboxFolder, Long> counts,
    Map<Whose, Long> whose,
    boolean isCutShort) {}
