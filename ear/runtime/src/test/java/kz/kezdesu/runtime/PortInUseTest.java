package kz.kezdesu.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortInUseTest {
  @Test
  void refusesThePortalPortOfAnotherProgram() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ports ports = new Ports(other.getLocalPort());
      assertThatThrownBy(() -> ports.refuseIfTaken("127.0.0.1", false))
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining(String.valueOf(other.getLocalPort()))
          .hasMessageContaining("--port");
    }
  }

  @Test
  void asksForTheDatabasePortOnlyWhenTheDatabaseIsEmbedded() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ports ports = new Ports(other.getLocalPort() - 10);
      assertThatThrownBy(() -> ports.refuseIfTaken("127.0.0.1", true))
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining("embedded database");
      assertThatCode(() -> ports.refuseIfTaken("127.0.0.1", false)).doesNotThrowAnyException();
    }
  }

  @Test
  void refusesAnAddressThatThisMachineHasNot() {
    Ports ports = new Ports(5000);
    for (String host : new String[] {"192.0.2.1", "no such host"}) {
      assertThatThrownBy(() -> ports.refuseIfTaken(host, false))
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining(host)
          .hasMessageContaining("--host");
    }
  }
}
