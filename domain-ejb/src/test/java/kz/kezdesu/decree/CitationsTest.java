package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each public rule says which clause it carries, and each cited clause exists. */
class CitationsTest {
  /** What only names, words or counts, and decides nothing. */
  private static final Set<Class<?>> WITHOUT_RULES =
      Set.of(
          Almaty.class,
          Announcing.Condition.class,
          Breach.class,
          Clause.class,
          Clauses.class,
          DatedDuty.class,
          Obliged.class,
          Violation.class);

  @Test
  void everyPublicRuleCitesItsClause() throws Exception {
    List<Method> rules = rules();
    assertThat(rules).hasSizeGreaterThan(30);
    assertThat(rules)
        .allSatisfy(
            rule -> assertThat(rule.getAnnotation(Decree.class)).as(rule.toString()).isNotNull());
  }

  @Test
  void everyCitedClauseExists() throws Exception {
    assertThat(rules())
        .allSatisfy(
            rule ->
                assertThat(rule.getAnnotation(Decree.class).value())
                    .as(rule.toString())
                    .isNotEmpty()
                    .allMatch(Clauses::has));
  }

  private static List<Method> rules()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path root = Path.of(Decree.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root.resolve("kz/kezdesu/decree"))) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.').replace('\\', '.'))
          .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
          .map(name -> load(name.substring(0, name.length() - ".class".length())))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .filter(type -> !type.isEnum() && !type.isAnnotation() && !WITHOUT_RULES.contains(type))
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .filter(method -> !isOfEveryValue(method))
          .toList();
    }
  }

  /** What every record and every comparable value has: its components and Object's methods. */
  private static boolean isOfEveryValue(Method method) {
    if (Set.of("equals", "hashCode", "toString", "compareTo").contains(method.getName())) {
      return true;
    }
    Class<?> type = method.getDeclaringClass();
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getAccessor().equals(method));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
