/** The desk of questions, tested. */
@NullMarked
package kz.kezdesu.backoffice.question;

import org.jspecify.annotations.NullMarked;
