/** Starts and stops everything Kezdesu needs on one machine: database, server, application. */
@NullMarked
package kz.kezdesu.runtime;

import org.jspecify.annotations.NullMarked;
