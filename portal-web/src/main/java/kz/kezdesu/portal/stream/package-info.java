/** The live page of a meeting and the stream of its announcements (clause 1.2a). */
@NullMarked
package kz.kezdesu.portal.stream;

import org.jspecify.annotations.NullMarked;
