package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.follow.LetterDelivery;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A letter leaves once, when what it tells is committed. */
@ExtendWith(ArquillianExtension.class)
class SendingLettersIT {
  @EJB private Outbox outbox;
  @EJB private LetterDelivery delivery;
  @Resource private UserTransaction transaction;
  @Inject private Tables tables;
  @Inject private Crowd crowd;

  @Test
  void manyPostmenDeliverEachLetterOnce() throws Exception {
    String batch = UUID.randomUUID().toString();
    transaction.begin();
    for (int i = 0; i < 40; i++) {
      outbox.send(letter(batch + ":" + i));
    }
    transaction.commit();

    Callable<Boolean> postman =
        () -> {
          boolean more = true;
          while (more) {
            more = delivery.deliverNext();
          }
          return true;
        };
    crowd.together(Collections.nCopies(8, postman));
    until(() -> tables.number(SENT, batch + "%") == 40);

    assertThat(tables.number(SENT + " and attempts = 1", batch + "%")).isEqualTo(40);
    assertThat(tables.number(SENT + " and length(body) = 0", batch + "%")).isEqualTo(40);
  }

  @Test
  void theSameNewsIsOneLetter() throws Exception {
    String news = UUID.randomUUID().toString();
    transaction.begin();
    outbox.send(letter(news));
    outbox.send(letter(news));
    transaction.commit();

    assertThat(tables.number("select count(*) from outbox_mail where deduplication = ?", news))
        .isEqualTo(1);
  }

  @Test
  void whatIsRolledBackIsNotTold() throws Exception {
    String news = UUID.randomUUID().toString();
    transaction.begin();
    outbox.send(letter(news));
    transaction.rollback();

    assertThat(tables.number("select count(*) from outbox_mail where deduplication = ?", news))
        .isZero();
  }

  private static final String SENT =
      "select count(*) from outbox_mail where sent_at is not null and deduplication like ?";

  private interface Fact {
    boolean holds() throws SQLException;
  }

  private static void until(Fact fact) throws SQLException, InterruptedException {
    for (int i = 0; i < 100 && !fact.holds(); i++) {
      Thread.sleep(100);
    }
  }

  private static Letter letter(String deduplication) {
    return new Letter(
        Contact.email("aigul@mail.kz").orElseThrow(),
        Language.KK,
        "Сәлем",
        "Сәлеметсіз бе!",
        deduplication);
  }
}
