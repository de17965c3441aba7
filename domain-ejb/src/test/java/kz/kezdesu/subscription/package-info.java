@NullMarked
package kz.kezdesu.subscription;

import org.jspecify.annotations.NullMarked;
