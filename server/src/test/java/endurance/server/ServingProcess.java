package endurance.server;

import endurance.server.store.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A server in a process of its own, which can be killed. */
final class ServingProcess {

  private ServingProcess() {}

  /** Serves a case until killed, and says on which port. */
  public static void main(String[] arguments) throws InterruptedException {
    Server server =
        Server.start(
                Served.settings(
                    Path.of(arguments[0]),
                    "127.0.0.1",
                    Optional.empty(),
                    DatabaseAddress.file(Path.of(arguments[1]))))
            .orThrow();
    System.out.println(server.port());
    Thread.sleep(Long.MAX_VALUE);
  }

  record Started(Process process, Reader reader) {

    /** As {@code kill -9} does it. */
    void kill() throws InterruptedException {
      reader.close();
      process.destroyForcibly().waitFor();
    }
  }

  static Started start(Path lantern, Path database) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dendurance.root=" + Served.root(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ServingProcess.class.getName(),
                    lantern.toString(),
                    database.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader();
    String port = out.readLine();
    return new Started(process, new Reader("http://127.0.0.1:" + port));
  }
}
