package kz.kezdesu.container.deployment;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys for the first class and lets all others find that deployment. It stays until the server
 * goes, with the run.
 */
@SuppressWarnings("NullAway.Init") // Arquillian fills what it injects
class OneDeployment {
  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

  private @Nullable DeploymentScenario first;
  private boolean deployed;

  void generateOnce(@Observes EventContext<GenerateDeployment> generating) {
    if (first == null) {
      generating.proceed();
      first = scenario.get();
    } else {
      scenario.set(first);
    }
  }

  void deployOnce(@Observes EventContext<DeployManagedDeployments> deploying) {
    if (!deployed) {
      deploying.proceed();
      deployed = true;
    }
  }

  void keep(@Observes EventContext<UnDeployManagedDeployments> undeploying) {
    // Not proceeding is what keeps it.
  }
}
