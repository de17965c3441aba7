/**
 * Letters to people: what a boundary wants to say goes to the outbox in its own transaction and is
 * sent afterwards, at least once.
 */
@NullMarked
package kz.kezdesu.follow;

import org.jspecify.annotations.NullMarked;
