package kz.kezdesu.portal.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.language.Language;

/** Every address of the portal, collected from the pages themselves. */
@ApplicationScoped
public class Routes {
  @Inject private BeanManager beans;

  private List<Route> routes = List.of();

  /** One address and its page. */
  public record Route(At at, Class<?> page, String[] pattern) {
    /** Whether the address begins with a language. */
    boolean hasLanguage() {
      return pattern.length > 1 && pattern[1].equals("{lang}");
    }

    private boolean matches(String[] path) {
      if (path.length != pattern.length) {
        return false;
      }
      for (int i = 0; i < path.length; i++) {
        if (!fits(pattern[i], path[i])) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(String wanted, String given) {
      if (wanted.equals("{lang}")) {
        return Language.of(given).isPresent();
      }
      return isVariable(wanted)
          ? given.length() > ending(wanted).length() && given.endsWith(ending(wanted))
          : wanted.equals(given);
    }

    private int lengthOfEndings() {
      return List.of(pattern).stream()
          .filter(Route::isVariable)
          .mapToInt(segment -> ending(segment).length())
          .sum();
    }

    private long variables() {
      return List.of(pattern).stream().filter(Route::isVariable).count();
    }

    private static boolean isVariable(String segment) {
      return segment.startsWith("{");
    }

    /** What follows the variable in its segment. */
    private static String ending(String segment) {
      return segment.substring(segment.indexOf('}') + 1);
    }
  }

  /** A page found for an address, with the variable segments of that address. */
  public record Match(Route route, Map<String, String> segments) {}

  @PostConstruct
  void collect() {
    List<Route> found = new ArrayList<>();
    for (Bean<?> bean : beans.getBeans(Page.class, Any.Literal.INSTANCE)) {
      At at = bean.getBeanClass().getAnnotation(At.class);
      if (at != null) {
        found.add(new Route(at, bean.getBeanClass(), at.path().split("/", -1)));
      }
    }
    found.sort(
        Comparator.comparingLong(Route::variables)
            .thenComparing(Route::lengthOfEndings, Comparator.reverseOrder()));
    routes = List.copyOf(found);
  }

  /** The page at a path; an address with fewer variables, or longer endings, goes first. */
  public Optional<Match> find(String path) {
    String[] parts = path.split("/", -1);
    return routes.stream()
        .filter(route -> route.matches(parts))
        .findFirst()
        .map(route -> new Match(route, segments(route, parts)));
  }

  private static Map<String, String> segments(Route route, String[] path) {
    Map<String, String> segments = new LinkedHashMap<>();
    for (int i = 0; i < path.length; i++) {
      String wanted = route.pattern()[i];
      if (Route.isVariable(wanted)) {
        segments.put(
            wanted.substring(1, wanted.indexOf('}')),
            path[i].substring(0, path[i].length() - Route.ending(wanted).length()));
      }
    }
    return segments;
  }
}
