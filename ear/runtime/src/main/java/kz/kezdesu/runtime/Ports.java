package kz.kezdesu.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports of one running Kezdesu, all following from the portal's. */
record Ports(int portal) {
  /** Leaves room for the ports that follow. */
  static final int HIGHEST_PORTAL_PORT = 65000;

  int database() {
    return portal + 10;
  }

  int administration() {
    return portal + 20;
  }

  int dataGrid() {
    return portal + 30;
  }

  int objectRequests() {
    return portal + 31;
  }

  /** Refuses the start when somebody else already listens on a port that will be needed. */
  void refuseIfTaken(String host, boolean embeddedDatabase) {
    refuseIfTaken(host, portal, "the portal");
    refuseIfTaken("127.0.0.1", administration(), "the server's administration");
    refuseIfTaken("127.0.0.1", dataGrid(), "the server's data grid");
    if (embeddedDatabase) {
      refuseIfTaken("127.0.0.1", database(), "the embedded database");
    }
  }

  private void refuseIfTaken(String host, int port, String purpose) {
    try (ServerSocket attempt = new ServerSocket()) {
      attempt.setReuseAddress(true);
      attempt.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException taken) {
      throw new LaunchRefused(
          """
          Port %d on %s, needed for %s, cannot be used (%s). Another program, perhaps another \
          Kezdesu, already listens there. Stop it, or choose another port: ./run --port %d"""
              .formatted(
                  port,
                  host,
                  purpose,
                  taken.getMessage(),
                  Math.min(portal + 1000, HIGHEST_PORTAL_PORT)),
          taken);
    }
  }
}
