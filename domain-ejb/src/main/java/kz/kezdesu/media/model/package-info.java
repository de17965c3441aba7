/** The stored news of meetings. */
@NullMarked
package kz.kezdesu.media.model;

import org.jspecify.annotations.NullMarked;
