package kz.kezdesu.portal.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.Topics;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Reads the filters of a list from its address. A value that names nothing is left out, and the
 * page can say so.
 */
@RequestScoped
public class Filters {
  @Inject private Visit visit;
  @Inject private Names names;
  @Inject private Texts texts;
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private Topics topics;

  private final List<String> ignored = new ArrayList<>();

  /** The region whose KATO code was sent as {@code region}. */
  public @Nullable String region() {
    return known("region", territory.region(visit.typed("region")).isPresent());
  }

  /** The ministry whose code was sent as {@code ministry}. */
  public @Nullable String ministry() {
    return known(
        "ministry",
        bodies
            .body(visit.typed("ministry"))
            .filter(body -> body.getKind() == Body.Kind.MINISTRY)
            .isPresent());
  }

  /** The body of any kind whose code was sent as {@code ministry}. */
  public @Nullable String body() {
    return known("ministry", bodies.body(visit.typed("ministry")).isPresent());
  }

  /** The topic whose code was sent as {@code topic}. */
  public @Nullable String topic() {
    return known("topic", topics.topic(visit.typed("topic")).isPresent());
  }

  /** The constant that was sent under a name, in any case. */
  public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name) {
    String typed = visit.typed(name).strip();
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(typed.toUpperCase(Locale.ROOT)))
            .findFirst();
    note(typed, found.isPresent());
    return found;
  }

  /** The number between two limits that was sent under a name. */
  public Optional<Integer> number(String name, int least, int most) {
    String typed = visit.typed(name).strip();
    Optional<Integer> found =
        Optional.of(typed)
            .filter(digits -> digits.matches("[0-9]{1,4}"))
            .map(Integer::valueOf)
            .filter(number -> number >= least && number <= most);
    note(typed, found.isPresent());
    return found;
  }

  /** The month between two years that was sent under a name, such as 2027-03. */
  public Optional<YearMonth> month(String name, int firstYear, int lastYear) {
    String typed = visit.typed(name).strip();
    Optional<YearMonth> found =
        Optional.of(typed)
            .filter(month -> month.matches("[0-9]{4}-(0[1-9]|1[0-2])"))
            .map(YearMonth::parse)
            .filter(month -> month.getYear() >= firstYear && month.getYear() <= lastYear);
    note(typed, found.isPresent());
    return found;
  }

  /** What was sent and names nothing. */
  public List<String> ignored() {
    return List.copyOf(ignored);
  }

  /** All regions to choose from. */
  public List<Choice> regions(@Nullable String chosen) {
    return territory.regions().stream()
        .map(region -> region.getKato())
        .map(kato -> new Choice(kato, names.region(kato), kato.equals(chosen)))
        .toList();
  }

  /** All ministries to choose from, except those given. */
  public List<Choice> ministries(@Nullable String chosen, java.util.Set<String> excluded) {
    return bodies.ministries().stream()
        .map(Body::getCode)
        .filter(code -> !excluded.contains(code))
        .map(code -> new Choice(code, names.ministry(code), code.equals(chosen)))
        .sorted(java.util.Comparator.comparing(Choice::words))
        .toList();
  }

  /** All bodies to choose from: ministries, akimats, and those of the whole country. */
  public List<Choice> bodies(@Nullable String chosen, java.util.Set<String> excluded) {
    return bodies.all().stream()
        .filter(body -> !excluded.contains(body.getCode()))
        .sorted(
            java.util.Comparator.comparing(Body::getKind)
                .thenComparing(body -> names.ministry(body.getCode())))
        .map(Body::getCode)
        .map(code -> new Choice(code, names.ministry(code), code.equals(chosen)))
        .toList();
  }

  /** All topics to choose from. */
  public List<Choice> topics(@Nullable String chosen) {
    return topics(topics.all(), chosen);
  }

  /** The main topics that a question may be given; the desk tells them apart further. */
  public List<Choice> mainTopics(@Nullable String chosen) {
    return topics(
        topics.offered(chosen).stream()
            .filter(topic -> topic.isMain() || topic.getCode().equals(chosen))
            .toList(),
        chosen);
  }

  private List<Choice> topics(List<Topic> offered, @Nullable String chosen) {
    return offered.stream()
        .map(topic -> topic.getCode())
        .map(code -> new Choice(code, names.topic(code), code.equals(chosen)))
        .toList();
  }

  /** Constants to choose from; their words have the keys {@code prefix.CONSTANT}. */
  public <E extends Enum<E>> List<Choice> constants(
      List<E> constants, String prefix, @Nullable E chosen) {
    return constants.stream()
        .map(
            constant ->
                new Choice(
                    constant.name(),
                    texts.of(prefix + "." + constant.name()),
                    constant.equals(chosen)))
        .toList();
  }

  private @Nullable String known(String name, boolean isKnown) {
    String typed = visit.typed(name);
    note(typed, isKnown);
    return isKnown ? typed : null;
  }

  private void note(String typed, boolean isKnown) {
    if (!typed.isEmpty() && !isKnown) {
      ignored.add(typed.length() > 40 ? typed.substring(0, 40) : typed);
    }
  }
}
