package kz.kezdesu.trace;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.Clause;
import kz.kezdesu.decree.Clauses;
import kz.kezdesu.decree.Decree;

/** What each clause of the decree has become: the places in the code, and the tests. */
final class DecreeTrace {
  private static final Path ROOT = Path.of("../..");
  private static final List<String> MODULES = List.of("domain-ejb", "portal-web", "backoffice-web");

  private final Map<String, TreeSet<String>> code = new TreeMap<>();
  private final Map<String, TreeSet<String>> tests = new TreeMap<>();
  private final Map<String, TreeSet<String>> proofs = new TreeMap<>();

  /** Reads the product and all tests as they were compiled. */
  DecreeTrace() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.kezdesu");
    product.forEach(type -> read(type, (clause, place) -> add(code, clause, place)));

    for (String module : MODULES) {
      Path reports = ROOT.resolve(module).resolve("target/surefire-reports");
      for (JavaClass test : compiledTests(ROOT.resolve(module))) {
        boolean passed = Report.of(reports, test.getName()).filter(Report::passed).isPresent();
        read(
            test,
            (clause, place) -> {
              add(tests, clause, place);
              if (passed) {
                add(proofs, clause, place);
              }
            });
      }
    }
    for (JavaClass test : compiledTests(Path.of("."))) {
      read(
          test,
          (clause, place) -> {
            add(tests, clause, place);
            add(proofs, clause, place);
          });
    }
  }

  /** The clauses that have code but no test that passed in this build. */
  List<String> clausesWithoutProof() {
    return code.keySet().stream().filter(clause -> !proofs.containsKey(clause)).toList();
  }

  /** The ids that stand in code or tests and that the decree does not have. */
  List<String> unknownClauses() {
    return Stream.concat(code.keySet().stream(), tests.keySet().stream())
        .distinct()
        .filter(clause -> !Clauses.has(clause))
        .toList();
  }

  /** The table as a document. */
  String document() {
    return """
        # The decree, from clause to code to test

        Made by `DecreeTraceTest`; do not edit. A clause without code is still to come.
        To make it anew: `./test trace`.

        | clause | duty | code | tests |
        |---|---|---|---|
        """
        + Clauses.all().stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private String line(Clause clause) {
    return "| %s | %s | %s | %s |"
        .formatted(
            clause.id(), clause.title("en"), places(code, clause.id()), places(tests, clause.id()));
  }

  private static String places(Map<String, TreeSet<String>> found, String clause) {
    return Optional.ofNullable(found.get(clause)).stream()
        .flatMap(TreeSet::stream)
        .map(place -> "`" + place + "`")
        .collect(Collectors.joining(", "));
  }

  private static void read(JavaClass type, BiConsumer<String, String> found) {
    String name =
        type.getSimpleName().equals("package-info")
            ? type.getPackageName().replace("kz.kezdesu.", "")
            : type.getSimpleName();
    type.tryGetAnnotationOfType(Decree.class)
        .ifPresent(decree -> Stream.of(decree.value()).forEach(id -> found.accept(id, name)));
    type.getMethods().stream()
        .sorted(Comparator.comparing(JavaMethod::getName))
        .forEach(
            method ->
                method
                    .tryGetAnnotationOfType(Decree.class)
                    .ifPresent(
                        decree ->
                            Stream.of(decree.value())
                                .forEach(id -> found.accept(id, name + "." + method.getName()))));
  }

  private static JavaClasses compiledTests(Path module) {
    Path classes = module.resolve("target/test-classes");
    return Files.isDirectory(classes)
        ? new ClassFileImporter().importPath(classes)
        : new ClassFileImporter().importClasses();
  }

  private static void add(Map<String, TreeSet<String>> places, String clause, String place) {
    places.computeIfAbsent(clause, id -> new TreeSet<>()).add(place);
  }
}
