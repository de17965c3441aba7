package kz.kezdesu.follow;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Takes a finished message out of the house. */
interface Carrier {
  /**
   * Hands the message over.
   *
   * @throws MessagingException when it was not taken; it may be tried again
   */
  void carry(MimeMessage message) throws MessagingException;
}
