/**
 * What all pages of the back office share: the door, sign-in, the frame, the menu, texts, refusals.
 */
@NullMarked
package kz.kezdesu.backoffice.shell;

import org.jspecify.annotations.NullMarked;
