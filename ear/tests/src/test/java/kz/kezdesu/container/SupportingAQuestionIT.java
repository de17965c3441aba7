package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.question.SupportCount;
import kz.kezdesu.question.SupportDesk;
import kz.kezdesu.question.SupportIntake;
import kz.kezdesu.refusal.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One support per person, exactly counted. */
@ExtendWith(ArquillianExtension.class)
class SupportingAQuestionIT {
  private static final Random NUMBERS = new Random(7);

  @EJB private SupportDesk desk;
  @EJB private SupportIntake intake;
  @EJB private SupportCount count;
  @EJB private Persons persons;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Crowd crowd;

  private long meeting;
  private String number = "";
  private long question;

  @BeforeEach
  void aPublicQuestion() throws SQLException {
    meeting = village.meeting();
    number = "2026-" + (100_000 + NUMBERS.nextInt(900_000));
    question = village.question(meeting, number, "PUBLISHED");
  }

  @Test
  void twoHundredTimesAtOnceByOnePersonIsOneSupport() throws SQLException {
    UUID aigul = person("aigul@mail.kz");

    crowd.together(times(200, i -> support(number, aigul)));
    count.bringUpToDate();

    assertThat(supports(question)).isEqualTo(1);
    assertThat(shown(question)).isEqualTo(1);
    assertThat(desk.isSupported(number, aigul)).isTrue();
  }

  @Test
  void theNumberShownIsTheNumberOfPeople() throws SQLException {
    long other = village.question(meeting, number + "0", "VOICED");
    List<UUID> people =
        IntStream.range(0, 120).mapToObj(i -> person("p" + i + "@mail.kz")).toList();

    crowd.together(
        times(
            240,
            i -> {
              if (i % 40 == 0) {
                count.bringUpToDate();
              }
              return support(i % 2 == 0 ? number : number + "0", people.get(i / 2));
            }));
    crowd.together(times(4, i -> count.bringUpToDate()));
    count.bringUpToDate();

    assertThat(shown(question)).isEqualTo(120).isEqualTo(supports(question));
    assertThat(shown(other)).isEqualTo(120).isEqualTo(supports(other));
    assertThat(tables.number("select count(*) from support where not counted")).isZero();
  }

  @Test
  void whoSupportsAtTheSameMomentAsSomebodyRefusedIsCounted() throws SQLException {
    village.question(meeting, number + "R", "RECEIVED");
    List<UUID> people = IntStream.range(0, 60).mapToObj(i -> person("q" + i + "@mail.kz")).toList();

    List<Boolean> told =
        crowd.together(
            times(60, i -> isTaken(number + List.of("", "R", "X").get(i % 3), people.get(i))));

    assertThat(told).containsSequence(true, false, false, true).doesNotContainSequence(true, true);
    assertThat(supports(question)).isEqualTo(20);
  }

  @Test
  void whatIsNotPublicCannotBeSupported() throws SQLException {
    UUID aigul = person("aigul@mail.kz");
    for (String status : List.of("RECEIVED", "DECLINED", "WITHDRAWN")) {
      String hidden = number + status.charAt(0);
      long id = village.question(meeting, hidden, status);

      assertThatThrownBy(() -> intake.support(hidden, aigul)).isInstanceOf(NotFound.class);
      assertThat(supports(id)).isZero();
    }
    assertThatThrownBy(() -> intake.support("2026-000000", aigul)).isInstanceOf(NotFound.class);
  }

  @Test
  void aPersonIsMetOnceHoweverTheAddressIsWritten() {
    List<UUID> met =
        crowd.together(
            times(20, i -> person(i % 2 == 0 ? "dana@mail.kz" : "Dana+" + i + "@MAIL.KZ")));

    assertThat(met).containsOnly(met.get(0));
  }

  private boolean support(String wanted, UUID personId) {
    intake.support(wanted, personId);
    return true;
  }

  private boolean isTaken(String wanted, UUID personId) {
    try {
      return support(wanted, personId);
    } catch (NotFound refused) {
      return false;
    }
  }

  private UUID person(String email) {
    return persons.meet(Contact.email(email).orElseThrow(), Language.KK);
  }

  private long supports(long id) throws SQLException {
    return tables.number("select count(*) from support where question_id = ?", id);
  }

  private long shown(long id) throws SQLException {
    return tables.number("select supports from question where id = ?", id);
  }

  private interface Deed<T> {
    T go(int turn);
  }

  private static <T> List<Callable<T>> times(int many, Deed<T> deed) {
    return IntStream.range(0, many).<Callable<T>>mapToObj(i -> () -> deed.go(i)).toList();
  }
}
