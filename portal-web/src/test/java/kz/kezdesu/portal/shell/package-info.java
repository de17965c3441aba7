/** Tests of these pages without a container. */
@NullMarked
package kz.kezdesu.portal.shell;

import org.jspecify.annotations.NullMarked;
