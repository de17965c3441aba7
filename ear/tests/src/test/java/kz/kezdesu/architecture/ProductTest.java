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
      EnumSet.of(
          HouseRule.SITES_KNOW_NO_TABLE,
          HouseRule.PORTAL_DOES_NOT_SEE_THE_BACK_OFFICE,
          HouseRule.BACK_OFFICE_DOES_NOT_SEE_THE_PORTAL,
          HouseRule.PORTAL_IS_PLAIN_FACES,
          HouseRule.DECREE_IS_PURE_JAVA,
          HouseRule.BOUNDARIES_SAY_WHO_MAY,
          HouseRule.BELOW_THE_BOUNDARY_TIME_IS_AN_ARGUMENT,
          HouseRule.ENTITIES_HAVE_VERBS_NOT_SETTERS,
          HouseRule.ROWS_AND_DETAILS_ARE_RECORDS);

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
