package kz.kezdesu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes written to break the rules: a rule that lets its offender pass is no rule. */
class OffendersTest {
  private static final String ROOT = OffendersTest.class.getPackageName() + ".offenders";

  private static JavaClasses offenders;

  @BeforeAll
  static void readTheOffenders() {
    offenders = new ClassFileImporter().importPackages(ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void areCaughtByTheRule(HouseRule rule) {
    String report =
        rule.in(ROOT).evaluate(offenders).getFailureReport().getDetails().stream()
            .collect(Collectors.joining("\n"));

    assertThat(report).contains(ROOT + "." + rule.offender());
  }
}
