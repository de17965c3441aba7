/** The languages of the country: Kazakh and Russian are equal, English is a courtesy. */
@NullMarked
package kz.kezdesu.language;

import org.jspecify.annotations.NullMarked;
