/** The page with the checklist of what people are told before a meeting (1.4f). */
@NullMarked
package kz.kezdesu.backoffice.coverage;

import org.jspecify.annotations.NullMarked;
