/**
 * Persons and their contacts: a contact is found by a keyed hash and kept encrypted, confirmed once
 * through a link, and never shown in full.
 */
@NullMarked
package kz.kezdesu.privacy;

import org.jspecify.annotations.NullMarked;
