package kz.kezdesu.container.deployment;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian about the parts of this package. */
public class ContainerTests implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder
        .service(DeploymentScenarioGenerator.class, EarWithTests.class)
        .observer(ServerAtHand.class)
        .observer(OneDeployment.class)
        .observer(EmptyHouse.class);
  }
}
