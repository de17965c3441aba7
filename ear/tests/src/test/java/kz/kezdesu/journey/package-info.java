/** What people come for, done in a real browser on the real thing. */
@NullMarked
package kz.kezdesu.journey;

import org.jspecify.annotations.NullMarked;
