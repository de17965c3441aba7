/**
 * Brings the tests into the container: one server, one deployment, an empty house for each class.
 * Stays outside, in the JVM that Maven started.
 */
@NullMarked
package kz.kezdesu.container.deployment;

import org.jspecify.annotations.NullMarked;
