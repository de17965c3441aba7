package kz.kezdesu.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product: the domain and both sites, as Maven built them. */
class ProductTest {
  /** Rules whose code is still being written; empty when the house stands. */
  private static final Set<HouseRule> AWAIT_THEIR_CODE =
      EnumSet.of(HouseRule.BACK_OFFICE_DOES_NOT_SEE_THE_PORTAL);

  private static JavaClasses product;

  @BeforeAll
  static void readTheProduct() {
    product =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.kezdesu");
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheRule(HouseRule rule) {
    rule.in("kz.kezdesu").allowEmptyShould(AWAIT_THEIR_CODE.contains(rule)).check(product);
  }
}
