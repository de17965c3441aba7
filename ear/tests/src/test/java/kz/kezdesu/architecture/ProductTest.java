package kz.kezdesu.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product: the domain and both sites, as Maven built them. */
class ProductTest {
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
    rule.in("kz.kezdesu").allowEmptyShould(false).check(product);
  }
}
