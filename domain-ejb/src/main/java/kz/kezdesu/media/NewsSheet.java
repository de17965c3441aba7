package kz.kezdesu.media;

import java.io.Serializable;
import java.util.List;

/**
 * Some news, the latest first.
 *
 * @param next the id after which the next page begins; 0 on the last page
 * @param open how much is still to be passed on, of all that the reader may see
 * @param overdue how much of that should have been
 * @param mayPass whether the reader may pass it on
 */
public record NewsSheet(List<NewsRow> rows, long next, long open, long overdue, boolean mayPass)
    implements Serializable {}
