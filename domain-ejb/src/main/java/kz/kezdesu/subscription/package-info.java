/**
 * What people follow by e-mail, and the letters that tell them what is new: at most one a day,
 * unless asked otherwise.
 */
@NullMarked
package kz.kezdesu.subscription;

import org.jspecify.annotations.NullMarked;
