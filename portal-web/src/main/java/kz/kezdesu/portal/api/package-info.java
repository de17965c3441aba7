/** The open API, version 1: what is public as JSON, and the calls that outside programs make. */
@NullMarked
package kz.kezdesu.portal.api;

import org.jspecify.annotations.NullMarked;
