package kz.kezdesu.portal.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kz.kezdesu.wakeup.Change;
import kz.kezdesu.wakeup.Changes;
import org.jspecify.annotations.Nullable;

/**
 * Keeps finished public pages and API answers. Many who want the same page wait for one rendering.
 * A kept page is dropped when something it was made of changes, and made anew after a short life in
 * any case; while that happens, and when it fails, the old one is shown.
 *
 * <p>Only answers that say {@code Cache-Control: public} are kept; they are the same for everybody.
 */
public class PageCache extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** The header of every answer that may be kept. */
  public static final String SHARED =
      "public, max-age=5, stale-while-revalidate=30, stale-if-error=600";

  /** Request attribute: the {@code Set<String>} of {@link Tags} the answer is made of. */
  public static final String TAGS = "kezdesu.tags";

  private static final long LIFE = Duration.ofSeconds(20).toNanos();
  private static final Duration KEPT_AT_MOST = Duration.ofMinutes(15);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long MOST_BYTES = 192L * 1024 * 1024;
  private static final int MOST_ALIASES = 50_000;
  private static final int LONGEST_QUERY = 400;

  @Inject private transient Routes routes;
  @Inject private transient Changes changes;

  private final transient Cache<String, KeptAnswer> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, KeptAnswer answer) -> key.length() * 2 + answer.weight())
          .expireAfterWrite(KEPT_AT_MOST)
          .build();
  private final transient Cache<String, Optional<String>> keys =
      Caffeine.newBuilder().maximumSize(MOST_ALIASES).build();
  private final transient Cache<String, Long> changedTags =
      Caffeine.newBuilder().expireAfterWrite(KEPT_AT_MOST).build();
  private final transient Map<String, CompletableFuture<@Nullable KeptAnswer>> inWork =
      new ConcurrentHashMap<>();
  private final AtomicLong turn = new AtomicLong();
  private final transient Consumer<Change> listener = this::drop;

  @Override
  public void init() {
    changes.listen(listener);
  }

  @Override
  public void destroy() {
    changes.forget(listener);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String key = isRead(request) ? keyOf(request) : null;
    if (key == null) {
      chain.doFilter(request, response);
      return;
    }
    KeptAnswer answer = kept.getIfPresent(key);
    if (answer != null && (isFresh(answer) || inWork.containsKey(key))) {
      send(answer, request, response);
      return;
    }
    CompletableFuture<@Nullable KeptAnswer> mine = new CompletableFuture<>();
    CompletableFuture<@Nullable KeptAnswer> theirs = inWork.putIfAbsent(key, mine);
    if (theirs == null) {
      render(key, mine, answer, request, response, chain);
      return;
    }
    KeptAnswer shared = waitFor(theirs);
    if (shared == null) {
      chain.doFilter(request, response);
    } else {
      send(shared, request, response);
    }
  }

  private void render(
      String key,
      CompletableFuture<@Nullable KeptAnswer> result,
      @Nullable KeptAnswer old,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    KeptAnswer answer = null;
    try {
      long begun = turn.get();
      CapturedResponse captured = new CapturedResponse(response);
      chain.doFilter(asGet(request), captured);
      if (mayBeKept(captured)) {
        answer =
            KeptAnswer.of(
                captured.getContentType(), captured.body(), tagsOf(request), System.nanoTime());
        if (isStillTrue(answer.tags(), begun)) {
          kept.put(key, answer);
        }
        answer.send(request, response);
      } else if (old != null && captured.getStatus() >= 500) {
        response.reset();
        send(old, request, response);
      } else {
        passOn(captured, response);
      }
    } finally {
      inWork.remove(key, result);
      result.complete(answer);
    }
  }

  private static void passOn(CapturedResponse captured, HttpServletResponse response)
      throws IOException {
    byte[] body = captured.body();
    Integer error = captured.error();
    if (error != null && body.length == 0) {
      response.sendError(error);
      return;
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void send(
      KeptAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SecurityHeaders.on(response);
    answer.send(request, response);
  }

  private static boolean mayBeKept(CapturedResponse captured) {
    String control = captured.getHeader("Cache-Control");
    return captured.getStatus() == HttpServletResponse.SC_OK
        && captured.error() == null
        && control != null
        && control.startsWith("public")
        && captured.getContentType() != null;
  }

  private static @Nullable KeptAnswer waitFor(CompletableFuture<@Nullable KeptAnswer> theirs) {
    try {
      return theirs.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException late) {
      return null;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static boolean isFresh(KeptAnswer answer) {
    return System.nanoTime() - answer.renderedAtNanos() < LIFE;
  }

  private boolean isStillTrue(Set<String> tags, long begun) {
    for (String tag : tags) {
      Long changed = changedTags.getIfPresent(tag);
      if (changed != null && changed > begun) {
        return false;
      }
    }
    return true;
  }

  private void drop(Change change) {
    Set<String> stale = Tags.of(change);
    long now = turn.incrementAndGet();
    stale.forEach(tag -> changedTags.put(tag, now));
    kept.asMap()
        .entrySet()
        .removeIf(entry -> entry.getValue().tags().stream().anyMatch(stale::contains));
  }

  @SuppressWarnings("unchecked")
  private static Set<String> tagsOf(HttpServletRequest request) {
    Object tags = request.getAttribute(TAGS);
    return tags == null ? Set.of() : (Set<String>) tags;
  }

  private static boolean isRead(HttpServletRequest request) {
    return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
        && request.getHeader("Authorization") == null
        && (request.getQueryString() == null || request.getQueryString().length() <= LONGEST_QUERY);
  }

  /** HEAD is rendered as GET, so that its answer can be kept; the body is left out when sent. */
  private static HttpServletRequest asGet(HttpServletRequest request) {
    if ("GET".equals(request.getMethod())) {
      return request;
    }
    return new jakarta.servlet.http.HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }

  private @Nullable String keyOf(HttpServletRequest request) {
    String query = request.getQueryString();
    String address =
        query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    Optional<String> key = keys.getIfPresent(address);
    if (key == null) {
      key = Optional.ofNullable(normalised(request));
      keys.put(address, key);
    }
    return key.orElse(null);
  }

  private @Nullable String normalised(HttpServletRequest request) {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.startsWith("/api/v1/")) {
      return isPersonal(path) ? null : path + sorted(request, null);
    }
    return routes
        .find(path)
        .map(Routes.Match::route)
        .filter(route -> route.at().shared())
        .map(route -> path + sorted(request, Set.of(route.at().parameters())))
        .orElse(null);
  }

  private static boolean isPersonal(String path) {
    return path.startsWith("/api/v1/tracking")
        || path.startsWith("/api/v1/export/")
        || path.equals("/api/v1/questions/similar");
  }

  private static String sorted(HttpServletRequest request, @Nullable Set<String> wanted) {
    StringBuilder query = new StringBuilder("?");
    new TreeMap<>(request.getParameterMap())
        .forEach(
            (name, values) -> {
              if (values[0] != null
                  && !values[0].isBlank()
                  && (wanted == null || wanted.contains(name))) {
                query.append(name).append('=').append(values[0].trim()).append('&');
              }
            });
    return query.toString();
  }
}
