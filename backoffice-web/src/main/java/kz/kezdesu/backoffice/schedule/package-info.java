/** Proposals of first heads' meetings, and the year's schedule on its way to approval. */
@NullMarked
package kz.kezdesu.backoffice.schedule;

import org.jspecify.annotations.NullMarked;
