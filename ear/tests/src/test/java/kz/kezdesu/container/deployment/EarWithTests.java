package kz.kezdesu.container.deployment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it is shipped, and beside its own modules one more with all the tests. */
class EarWithTests implements DeploymentScenarioGenerator {
  private static final String TESTS = "kz.kezdesu.container";
  private static final String MODULE =
      "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    return List.of(new DeploymentDescription("_DEFAULT_", ear()).shouldBeTestable(true));
  }

  private static EnterpriseArchive ear() {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "kezdesu.ear")
            .importFrom(new File(System.getProperty("kezdesu.test.ear")))
            .as(EnterpriseArchive.class);
    StringBuilder application = new StringBuilder(text(ear, "META-INF/application.xml"));
    application.insert(application.lastIndexOf("</module>") + "</module>".length(), MODULE);
    ear.delete("META-INF/application.xml");
    return ear.addAsManifestResource(new StringAsset(application.toString()), "application.xml")
        .addAsModule(tests());
  }

  private static WebArchive tests() {
    return Testable.archiveToTest(
        ShrinkWrap.create(WebArchive.class, "tests.war")
            .addPackages(true, Filters.exclude(".*/container/deployment/.*"), TESTS)
            .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
  }

  private static String text(EnterpriseArchive archive, String path) {
    try (InputStream content = archive.get(path).getAsset().openStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
