/**
 * The rules of the house, told to a machine: each is kept by the code and seen to catch a break.
 */
@NullMarked
package kz.kezdesu.architecture;

import org.jspecify.annotations.NullMarked;
