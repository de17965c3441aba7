/**
 * The year's schedule: ministries propose meetings of their first heads (1.4d), the schedule is
 * compiled and submitted (6.1), approved and frozen (4.3); a change is a new version.
 */
@NullMarked
package kz.kezdesu.schedule;

import org.jspecify.annotations.NullMarked;
