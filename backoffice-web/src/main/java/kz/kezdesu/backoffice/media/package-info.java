/** What the authority for the media hears of meetings and passes on (1.4g, 5). */
@NullMarked
package kz.kezdesu.backoffice.media;

import org.jspecify.annotations.NullMarked;
