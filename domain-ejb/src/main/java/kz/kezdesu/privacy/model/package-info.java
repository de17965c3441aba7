/** A person, the confirmation of the contact, and the key that a confirmed person carries. */
@NullMarked
package kz.kezdesu.privacy.model;

import org.jspecify.annotations.NullMarked;
