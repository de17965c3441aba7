package kz.kezdesu.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.privacy.SecretCode;

/**
 * The code with which a person sees and stops what is followed. It follows from the person and the
 * secret of the house, so that every letter can hold it though only its hash is written down.
 */
@ApplicationScoped
class OwnCodes {
  private static final String PURPOSE = "followed";

  @Inject private HouseSecret secret;

  /** Always the same for the same person. */
  SecretCode of(UUID person) {
    return SecretCode.derived(secret.hash(PURPOSE, person.toString()));
  }
}
