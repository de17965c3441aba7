package kz.kezdesu.privacy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From where a request comes, as far as we can trust it: the connection's other end, or what a
 * proxy of ours says in {@code X-Forwarded-For}.
 */
public final class VisitorAddress {
  private static final Pattern LITERAL =
      Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final int IPV6_PREFIX_BYTES = 8;

  private VisitorAddress() {}

  /** A net whose addresses we trust: {@code 10.0.0.0/8}, or one address. */
  public record Net(byte[] address, int bits) {
    static Net of(String text, String setting) {
      String[] parts = text.strip().split("/", 2);
      byte[] address =
          bytes(parts[0])
              .orElseThrow(() -> new IllegalArgumentException(setting + ": no address: " + text));
      int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8;
      return new Net(address, bits);
    }

    boolean contains(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The trusted proxies of a setting, separated by commas. */
  public static List<Net> proxies(@Nullable String setting) {
    return nets("KEZDESU_TRUSTED_PROXY", setting);
  }

  /**
   * The nets of a setting, separated by commas.
   *
   * @param name how the setting is called, for whoever has mistyped it
   */
  public static List<Net> nets(String name, @Nullable String setting) {
    return setting == null || setting.isBlank()
        ? List.of()
        : Arrays.stream(setting.split(",")).map(text -> Net.of(text, name)).toList();
  }

  /** Whether the visitor is within one of these nets; the rest as for {@link #network}. */
  public static boolean isWithin(
      List<Net> nets, String remote, @Nullable String forwarded, List<Net> proxies) {
    return !nets.isEmpty() && isIn(visitor(remote, forwarded, proxies), nets);
  }

  /**
   * The network that stands for the visitor: an IPv4 address, or the first half of an IPv6 one.
   *
   * @param remote the other end of the connection
   * @param forwarded the header {@code X-Forwarded-For}
   */
  public static String network(String remote, @Nullable String forwarded, List<Net> proxies) {
    String seen = visitor(remote, forwarded, proxies);
    return bytes(seen).map(VisitorAddress::prefix).orElse(seen);
  }

  private static String visitor(String remote, @Nullable String forwarded, List<Net> proxies) {
    String visitor = remote;
    if (forwarded != null) {
      String[] hops = forwarded.split(",");
      for (int i = hops.length - 1; i >= 0 && isIn(visitor, proxies); i--) {
        String hop = hops[i].strip();
        if (bytes(hop).isEmpty()) {
          break;
        }
        visitor = hop;
      }
    }
    return visitor;
  }

  private static boolean isIn(String address, List<Net> proxies) {
    return bytes(address)
        .filter(bytes -> proxies.stream().anyMatch(net -> net.contains(bytes)))
        .isPresent();
  }

  private static String prefix(byte[] address) {
    byte[] network = address.length == 4 ? address : Arrays.copyOf(address, IPV6_PREFIX_BYTES);
    return HexFormat.of().formatHex(network);
  }

  /** The bytes of an address; never asks a name server. */
  private static Optional<byte[]> bytes(String literal) {
    String address = literal.replaceAll("^\\[|\\]$|%.*$", "");
    if (!LITERAL.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(address).getAddress());
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }
}
