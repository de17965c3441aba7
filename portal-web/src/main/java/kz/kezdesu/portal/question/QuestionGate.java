package kz.kezdesu.portal.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import kz.kezdesu.portal.shell.TooManyRequests;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.question.AskQuestion;

/**
 * Lets so many questions through in a while. Sent again with the same key it is the same question:
 * its receiver of letters is counted once.
 */
@ApplicationScoped
public class QuestionGate {
  private static final int MOST_KEYS = 100_000;

  private static final String USUAL_SECONDS = "5";

  @Inject private Turnstile turnstile;

  private Duration quickest = Duration.ZERO;

  private final Cache<String, Boolean> counted =
      Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterWrite(Duration.ofMinutes(30)).build();

  @PostConstruct
  void read() {
    quickest =
        Duration.ofSeconds(
            Long.parseLong(
                Optional.ofNullable(System.getenv("KEZDESU_QUICKEST_QUESTION_SECONDS"))
                    .filter(text -> !text.isBlank())
                    .orElse(USUAL_SECONDS)));
  }

  /** Whoever fills in the whole form faster is asked whether that was a person. */
  public Duration quickest() {
    return quickest;
  }

  /**
   * Counts a question that is about to be sent.
   *
   * @throws TooManyRequests when there were too many
   */
  public void pass(AskQuestion wish, HttpServletRequest request) {
    turnstile.pass(Wish.QUESTION, request);
    Contact.email(wish.email())
        .ifPresent(
            email -> counted.asMap().computeIfAbsent(wish.key(), key -> counts(email.identity())));
  }

  private boolean counts(String receiver) {
    turnstile.pass(Wish.QUESTION, receiver);
    return true;
  }
}
