package kz.kezdesu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The least a push can be: a thread that writes the same bytes to every open socket, one after
 * another. No HTTP server, no database, no event that could be missed.
 */
final class PlainPush implements AutoCloseable {
  private static final byte[] GREETING =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocketChannel door;
  private final List<SocketChannel> listeners = new ArrayList<>();

  PlainPush() {
    try {
      door =
          ServerSocketChannel.open()
              .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4096);
      Thread porter = new Thread(this::welcome, "plain push");
      porter.setDaemon(true);
      porter.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  InetSocketAddress address() {
    try {
      return (InetSocketAddress) door.getLocalAddress();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void welcome() {
    try {
      while (true) {
        SocketChannel listener = door.accept();
        listener.write(ByteBuffer.wrap(GREETING));
        synchronized (listeners) {
          listeners.add(listener);
        }
      }
    } catch (ClosedChannelException closed) {
      Thread.currentThread().interrupt();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void push(String event) {
    byte[] bytes = event.getBytes(StandardCharsets.ISO_8859_1);
    synchronized (listeners) {
      try {
        for (SocketChannel listener : listeners) {
          listener.write(ByteBuffer.wrap(bytes));
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      synchronized (listeners) {
        for (SocketChannel listener : listeners) {
          listener.close();
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
