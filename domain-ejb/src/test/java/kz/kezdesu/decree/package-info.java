/** The decree as facts about days, hours and meetings. */
@NullMarked
package kz.kezdesu.decree;

import org.jspecify.annotations.NullMarked;
