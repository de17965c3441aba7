/** What outside programs rely on. */
@NullMarked
package kz.kezdesu.portal.api;

import org.jspecify.annotations.NullMarked;
