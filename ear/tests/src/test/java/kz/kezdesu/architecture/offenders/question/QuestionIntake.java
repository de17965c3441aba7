package kz.kezdesu.architecture.offenders.question;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import kz.kezdesu.architecture.offenders.meeting.model.Meeting;
import org.jspecify.annotations.Nullable;

/** A boundary open to anybody, which does everything itself. */
@Stateless
public class QuestionIntake {
  @PostConstruct
  void read() {
    read("");
  }

  void read(String settings) {}

  /** Takes part in a circle, in the private room of another. */
  public void take(@Nullable Meeting meeting) {}

  /** Reads the clock on the wall. */
  public Instant askedAt() {
    return Instant.now();
  }

  /** Makes a clock of its own. */
  public Clock clock() {
    return Clock.systemUTC();
  }

  /** Asks the database beside the store, and hides what goes wrong. */
  public boolean count(EntityManager database) {
    try {
      return database.createNativeQuery("select 1").getResultList().isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
