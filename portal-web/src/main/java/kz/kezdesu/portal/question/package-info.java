/** A question's pages: asking, and what everybody may read of it (1.4f, 1.6). */
@NullMarked
package kz.kezdesu.portal.question;

import org.jspecify.annotations.NullMarked;
