package kz.kezdesu.question;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.Retention;
import kz.kezdesu.question.store.CountedQuestion;
import kz.kezdesu.question.store.Forgotten;
import kz.kezdesu.wakeup.Change;

/**
 * Removes the personal data of matters that were closed before the term of {@link Retention}: of
 * questions (the name, the contact, the secret link, the files; the text too where it is not
 * public), of persons whom nothing needs any more, of letters that have left. A question is closed
 * when it is over, or when its meeting is and it was not put there, or is in the state's system of
 * appeals. What is public and what was voiced stays, without its author (1.6).
 *
 * <p>Each call is one batch and one transaction with its own entry in the audit log. A batch that
 * is killed has done nothing, and the next one begins where the last one ended. Only one instance
 * of a cluster works at a time; another finds nothing to do.
 */
@Stateless
public class Forgetting {
  private static final String HOUSE = "house";

  @EJB private Persons persons;
  @EJB private Outbox outbox;
  @EJB private Attachments attachments;
  @EJB private AuditLog audit;
  @Inject private Forgotten forgotten;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  private Retention retention = Retention.of(Map.of());

  @PostConstruct
  void read() {
    retention = Retention.of(System.getenv());
  }

  /**
   * Removes the next batch.
   *
   * @param most how much of each kind at once, at least 1
   * @return how much was removed; 0 when nothing is left, or another instance is at it
   */
  @PermitAll
  public int nextBatch(int most) {
    if (!forgotten.isOursToDo()) {
      return 0;
    }
    Instant now = clock.instant();
    Instant before = retention.overBefore(now);
    List<CountedQuestion> questions = forgotten.questions(before, now, most);
    int files = attachments.removeOf(questions.stream().map(CountedQuestion::questionId).toList());
    int people = persons.forgetUnneeded(before, most);
    int letters = outbox.forgetReceivers(most);
    int removed = questions.size() + people + letters;
    if (questions.size() + people > 0) {
      audit.recordAs(
          HOUSE,
          "personal-data.anonymise",
          "question",
          "batch",
          Map.of(
              "questions", Integer.toString(questions.size()),
              "files", Integer.toString(files),
              "persons", Integer.toString(people),
              "closed-before", before.toString()));
    }
    for (CountedQuestion question : questions) {
      changes.fire(new Change(Change.Kind.QUESTION, question.questionId()));
      changes.fire(new Change(Change.Kind.MEETING, question.meetingId()));
    }
    return removed;
  }
}
