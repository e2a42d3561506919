package endurance.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EventWriterTest {

  private final AtomicLong now = new AtomicLong();

  @Test
  void aReaderWhoDoesNotReadIsLetGo() throws IOException, InterruptedException {
    try (ServerSocketChannel server =
            ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        SocketChannel reader = SocketChannel.open(server.getLocalAddress());
        SocketChannel line = server.accept()) {
      EventWriter writer = new EventWriter(into(line), now::get);
      AtomicBoolean gone = new AtomicBoolean();
      Thread telling =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  while (true) {
                    writer.event("answers", "x".repeat(100_000));
                  }
                } catch (Gone e) {
                  gone.set(true);
                }
              });
      Thread.sleep(500); // by then what lies between the two is full
      writer.dropIfStuck(Duration.ofSeconds(10).toNanos());
      assertThat(telling.join(Duration.ofMillis(300))).as("ten seconds are not over").isFalse();
      now.addAndGet(Duration.ofSeconds(11).toNanos());
      writer.dropIfStuck(Duration.ofSeconds(10).toNanos());
      assertThat(telling.join(Duration.ofSeconds(20))).isTrue();
      assertThat(gone).isTrue();
      assertThat(line.isOpen()).isFalse();
      assertThat(reader.isOpen()).isTrue();
    }
  }

  private static OutputStream into(SocketChannel line) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
        while (buffer.hasRemaining()) {
          line.write(buffer);
        }
      }
    };
  }
}
