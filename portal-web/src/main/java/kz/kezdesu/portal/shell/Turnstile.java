package kz.kezdesu.portal.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.VisitorAddress;

/**
 * Lets so many wishes through in a while, counted by network and by person, on each instance.
 * Networks and mailboxes of programs that have done harm can be blocked: they may read, no more.
 * Limits are wide enough for an office of two hundred people behind one address; {@code
 * KEZDESU_LIMIT_FACTOR} multiplies them, 0 turns them off for a load test.
 */
@ApplicationScoped
public class Turnstile {
  private static final int MOST_BUCKETS = 200_000;

  private double factor = 1;
  private List<VisitorAddress.Net> proxies = List.of();
  private List<VisitorAddress.Net> blocked = List.of();
  private Set<String> blockedMail = Set.of();

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_BUCKETS)
          .expireAfterAccess(Duration.ofMinutes(30))
          .build();

  @PostConstruct
  void open() {
    read(System.getenv());
  }

  void read(Map<String, String> environment) {
    factor =
        Optional.ofNullable(environment.get("KEZDESU_LIMIT_FACTOR"))
            .filter(text -> !text.isBlank())
            .map(Double::parseDouble)
            .orElse(1.0);
    proxies = VisitorAddress.proxies(environment.get("KEZDESU_TRUSTED_PROXY"));
    blocked =
        VisitorAddress.nets(
            "KEZDESU_BLOCKED_NETWORKS", environment.get("KEZDESU_BLOCKED_NETWORKS"));
    blockedMail =
        Arrays.stream(environment.getOrDefault("KEZDESU_BLOCKED_MAIL", "").split(","))
            .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
            .filter(domain -> !domain.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Counts a wish from the request's network.
   *
   * @throws TooManyRequests when there were too many
   * @throws VisitorBlocked when the network may only read
   */
  public void pass(Wish wish, HttpServletRequest request) {
    if (VisitorAddress.isWithin(
        blocked, request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), proxies)) {
      throw new VisitorBlocked();
    }
    take(key(wish, request), wish.perAddress(), wish);
  }

  /**
   * Counts a wish of a person, or to a receiver.
   *
   * @param person what stands for the person, such as an id
   * @throws TooManyRequests when there were too many
   */
  public void pass(Wish wish, String person) {
    take(wish + " person " + person, wish.perPerson(), wish);
  }

  /**
   * Counts a letter that confirms a mailbox, by network and by receiver.
   *
   * @throws TooManyRequests when there were too many
   * @throws VisitorBlocked when the network may only read
   * @throws MailboxBlocked when letters to such mailboxes confirm nobody
   */
  public void passLetter(HttpServletRequest request, Contact email) {
    pass(Wish.LETTER, request);
    if (isBlocked(email.bare())) {
      throw new MailboxBlocked();
    }
    pass(Wish.LETTER, email.identity());
  }

  /** A domain is blocked with all below it. */
  private boolean isBlocked(String mailbox) {
    String domain = mailbox.substring(mailbox.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    while (!blockedMail.contains(domain)) {
      int dot = domain.indexOf('.');
      if (dot < 0) {
        return false;
      }
      domain = domain.substring(dot + 1);
    }
    return true;
  }

  private String key(Wish wish, HttpServletRequest request) {
    return wish
        + " network "
        + VisitorAddress.network(
            request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), proxies);
  }

  private void take(String key, int many, Wish wish) {
    if (factor > 0) {
      ConsumptionProbe probe = bucket(key, many, wish).tryConsumeAndReturnRemaining(1);
      refuse(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill());
    }
  }

  private Bucket bucket(String key, int many, Wish wish) {
    long capacity = Math.max(1, Math.round(many * factor));
    return buckets.get(
        key,
        unknown ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, wish.period()))
                .build());
  }

  private static void refuse(long nanosToWait) {
    if (nanosToWait > 0) {
      throw new TooManyRequests(Duration.ofNanos(nanosToWait).toSeconds() + 1);
    }
  }
}
