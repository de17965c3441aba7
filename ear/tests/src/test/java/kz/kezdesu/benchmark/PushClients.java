package kz.kezdesu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** Many who follow a stream of Server-Sent Events, all served by one thread. */
final class PushClients implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int KNOCKING_AT_ONCE = 100;
  private static final String END_OF_EVENT = "\n\n";

  private final Selector selector;
  private final List<Client> clients = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);

  /** Opens the connections and waits until every one of them is being served. */
  PushClients(int many, InetSocketAddress server, String path) {
    try {
      selector = Selector.open();
      while (clients.size() < many) {
        int more = Math.min(KNOCKING_AT_ONCE, many - clients.size());
        for (int i = 0; i < more; i++) {
          clients.add(new Client(server, path));
        }
        await(client -> client.served, "is served");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Has somebody announce something and waits until everybody has it.
   *
   * @param text by which its event is known
   * @param announcement what makes it; done while the clients are listening
   * @return nanoseconds from just before the announcement to its arrival at each client, sorted
   */
  long[] hear(String text, Runnable announcement) {
    clients.forEach(client -> client.expect(text));
    long begun = System.nanoTime();
    CompletableFuture<Void> announced = CompletableFuture.runAsync(announcement);
    await(client -> client.arrived != 0, "has " + text);
    announced.join();
    return clients.stream().mapToLong(client -> client.arrived - begun).sorted().toArray();
  }

  /** The event that arrived last at the first client, as it came. */
  String event() {
    return clients.get(0).event;
  }

  private void await(Predicate<Client> done, String what) {
    long patience = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!clients.stream().allMatch(done)) {
        if (System.nanoTime() > patience) {
          throw new IllegalStateException(
              "Not everybody %s: %d of %d"
                  .formatted(what, clients.stream().filter(done).count(), clients.size()));
        }
        selector.select(key -> ((Client) key.attachment()).serve(key), 100);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    try {
      for (Client client : clients) {
        client.channel.close();
      }
      selector.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The time until a share of all, or the last for 1, had it; in milliseconds. */
  static double milliseconds(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }

  private final class Client {
    private final SocketChannel channel;
    private final byte[] request;
    private String pending = "";
    private String expected = "";
    private String event = "";
    private boolean served;
    private long arrived;

    Client(InetSocketAddress server, String path) throws IOException {
      request =
          "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: text/event-stream\r\n\r\n"
              .formatted(path, server.getHostString(), server.getPort())
              .getBytes(StandardCharsets.US_ASCII);
      channel = SocketChannel.open();
      channel.configureBlocking(false);
      channel.connect(server);
      channel.register(selector, SelectionKey.OP_CONNECT, this);
    }

    void expect(String text) {
      expected = text;
      arrived = 0;
    }

    void serve(SelectionKey key) {
      try {
        if (key.isConnectable() && channel.finishConnect()) {
          channel.write(ByteBuffer.wrap(request));
          key.interestOps(SelectionKey.OP_READ);
        } else if (key.isReadable()) {
          buffer.clear();
          if (channel.read(buffer) < 0) {
            throw new IllegalStateException("The server ended a connection: " + pending);
          }
          pending += new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
          look();
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private void look() {
      if (!served && pending.contains("\r\n\r\n")) {
        if (!pending.startsWith("HTTP/1.1 200")) {
          throw new IllegalStateException("The server does not stream: " + pending);
        }
        served = true;
      }
      int end = pending.lastIndexOf(END_OF_EVENT);
      if (served && end >= 0) {
        String complete = pending.substring(0, end + END_OF_EVENT.length());
        pending = pending.substring(complete.length());
        if (!expected.isEmpty() && complete.contains(expected)) {
          arrived = System.nanoTime();
          event = complete;
          expected = "";
        }
      }
    }
  }
}
