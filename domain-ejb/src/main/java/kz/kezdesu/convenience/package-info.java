/**
 * Whether day and time of a meeting suit the people: what they chose in a poll, or why the ministry
 * thinks so (1.4a).
 */
@NullMarked
package kz.kezdesu.convenience;

import org.jspecify.annotations.NullMarked;
