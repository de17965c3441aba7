/** The demonstration tells of days that agree with the decree and with each other. */
@NullMarked
package kz.kezdesu.runtime.demo;

import org.jspecify.annotations.NullMarked;
