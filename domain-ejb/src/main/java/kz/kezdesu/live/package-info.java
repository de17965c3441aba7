/**
 * Live: what the host announces during a meeting, what is being answered now, and the order in
 * which everybody reads it (clauses 1.1, 1.2a).
 */
@NullMarked
package kz.kezdesu.live;

import org.jspecify.annotations.NullMarked;
