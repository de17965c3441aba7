/** The desk of a ministry: its questions to check, and the answers to them. */
@NullMarked
package kz.kezdesu.backoffice.question;

import org.jspecify.annotations.NullMarked;
