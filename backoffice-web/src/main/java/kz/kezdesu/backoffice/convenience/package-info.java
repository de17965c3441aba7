/** Whether day and time of a meeting suit the people, on the desk of its ministry (1.4a). */
@NullMarked
package kz.kezdesu.backoffice.convenience;

import org.jspecify.annotations.NullMarked;
