package kz.kezdesu.portal.oversight;

import java.util.List;
import kz.kezdesu.oversight.ObligationRow;
import kz.kezdesu.portal.shell.Label;

/**
 * A duty in a list.
 *
 * @param period what it is about, such as «I квартал 2026 года»
 * @param how when it was done, or how much time is left or was lost
 * @param proof what shows it, in words; empty where nothing does
 * @param address where that is shown; empty where it is on no page
 * @param earlier what the body had said before it corrected itself
 */
public record DutyLine(
    ObligationRow row,
    Label tag,
    String period,
    String how,
    String proof,
    String address,
    List<String> earlier) {}
