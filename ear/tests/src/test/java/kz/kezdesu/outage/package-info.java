/** What is left when everything ends at once. */
@NullMarked
package kz.kezdesu.outage;

import org.jspecify.annotations.NullMarked;
