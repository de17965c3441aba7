/** Pages of risks: meetings outside the schedule (1.8), and deputy prime ministers (4.4). */
@NullMarked
package kz.kezdesu.backoffice.risk;

import org.jspecify.annotations.NullMarked;
