/** The log of deeds and its chain (clause 7). */
@NullMarked
package kz.kezdesu.backoffice.audit;

import org.jspecify.annotations.NullMarked;
