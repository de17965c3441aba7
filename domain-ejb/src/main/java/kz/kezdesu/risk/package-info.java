/**
 * Risks: a worsening in a region that a meeting outside the schedule answers (1.8), and the risk of
 * social tension that asks for a deputy prime minister (4.4).
 */
@NullMarked
package kz.kezdesu.risk;

import org.jspecify.annotations.NullMarked;
