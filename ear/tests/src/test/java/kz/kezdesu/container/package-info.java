/**
 * Facts that hold only in the container: the EAR that Maven built, with PostgreSQL, deployed once.
 */
@NullMarked
package kz.kezdesu.container;

import org.jspecify.annotations.NullMarked;
