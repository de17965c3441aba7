package kz.kezdesu.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody behind a contact. Met when the contact is first given, confirmed when a letter to it was
 * answered. The contact itself is kept as a keyed hash and encrypted.
 */
@Entity
public class Person {
  @Id private UUID id = new UUID(0, 0);

  @Column(name = "contact_hash")
  private byte[] contactHash = {};

  @Column(name = "contact_cipher")
  private byte[] contactCipher = {};

  private Language language = Language.KK;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  protected Person() {}

  public UUID getId() {
    return id;
  }

  public byte[] getContactCipher() {
    return contactCipher.clone();
  }

  public Language getLanguage() {
    return language;
  }

  /** The contact is the person's own. The first time counts. */
  void confirm(Instant at) {
    if (confirmedAt == null) {
      confirmedAt = at;
    }
  }
}
