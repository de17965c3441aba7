package kz.kezdesu.container.deployment;

import kz.kezdesu.launch.BareServer;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;

/** Starts the server before Arquillian reads where it is (arquillian.xml). */
class ServerAtHand {
  void start(@Observes(precedence = 100) ManagerStarted event) {
    BareServer.running().introduce();
  }
}
