package kz.kezdesu.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;

/** The ports of one running Kezdesu, all following from the portal's. */
record Ports(int portal) {
  /** Leaves room for the ports that follow. */
  static final int HIGHEST_PORTAL_PORT = 65000;

  static final int STANDARD = 8080;
  private static final int FIRST_FREE_FOR_ALL = 1024;

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
    refuseIfUnknown(host);
    refuseIfTaken(host, portal, "the portal");
    refuseIfTaken("127.0.0.1", administration(), "the server's administration");
    refuseIfTaken("127.0.0.1", dataGrid(), "the server's data grid");
    refuseIfTaken("127.0.0.1", objectRequests(), "the server's object requests");
    if (embeddedDatabase) {
      refuseIfTaken("127.0.0.1", database(), "the embedded database");
    }
  }

  private static void refuseIfUnknown(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isAnyLocalAddress()
          && !address.isLoopbackAddress()
          && NetworkInterface.getByInetAddress(address) == null) {
        throw new LaunchRefused(
            """
            %s is not an address of this machine. Use --host 127.0.0.1 for this machine only, or \
            --host 0.0.0.0 for every network."""
                .formatted(host));
      }
    } catch (UnknownHostException | SocketException unknown) {
      throw new LaunchRefused(
          """
          There is no address '%s'. Use --host 127.0.0.1 for this machine only, or \
          --host 0.0.0.0 for every network."""
              .formatted(host),
          unknown);
    }
  }

  private void refuseIfTaken(String host, int port, String purpose) {
    try (ServerSocket attempt = new ServerSocket()) {
      attempt.setReuseAddress(true);
      attempt.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException refused) {
      String reason = String.valueOf(refused.getMessage());
      throw new LaunchRefused(
          """
          Port %d on %s, needed for %s, cannot be used (%s). %s: ./run --port %d"""
              .formatted(
                  port,
                  host,
                  purpose,
                  reason,
                  reason.contains("Permission denied")
                      ? "Ports below 1024 are not for every user; choose a higher one"
                      : "Another program, perhaps another Kezdesu, already listens there. Stop it, or choose another port",
                  port < FIRST_FREE_FOR_ALL
                      ? STANDARD
                      : Math.min(portal + 1000, HIGHEST_PORTAL_PORT)),
          refused);
    }
  }
}
