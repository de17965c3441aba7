/** How the ministries rank the regions, for everybody to read and to check (1.4b). */
@NullMarked
package kz.kezdesu.portal.analysis;

import org.jspecify.annotations.NullMarked;
