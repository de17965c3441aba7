/** The log's one entity. */
@NullMarked
package kz.kezdesu.audit.model;

import org.jspecify.annotations.NullMarked;
