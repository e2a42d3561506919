package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Runs models in node, as a page would. */
public final class Node {

  private record Job(
      String name, String module, long seed, int futures, Map<String, Object> changes) {}

  private final Path folder;
  private final List<Job> jobs = new ArrayList<>();

  public Node(Path folder) throws IOException {
    assumeThat(isPresent()).describedAs("node can be run here").isTrue();
    this.folder = folder;
    for (Map.Entry<String, String> file : Loader.filesOfPage().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
  }

  private static boolean isPresent() {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  public void put(String name, BrowserModel model) throws IOException {
    Files.write(folder.resolve(name + ".pairs.wasm"), model.pairs());
    Files.write(folder.resolve(name + ".singles.wasm"), model.singles());
    Files.writeString(folder.resolve(name + ".json"), model.description());
  }

  /** Asks for the first futures of a model by one of its modules. */
  void ask(String name, String module, long seed, int futures, Map<String, Object> changes) {
    jobs.add(new Job(name, module, seed, futures, changes));
  }

  /** Runs what was asked for. */
  void run() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("jobs.json"), new JsonMapper().writeValueAsString(jobs));
    jobs.clear();
    assertThat(script("trace.mjs")).isEmpty();
  }

  /** What a script of the test resources prints. */
  String script(String name, String... arguments) throws IOException, InterruptedException {
    return script(Node.class, name, arguments);
  }

  /** What a script beside a class prints. */
  public String script(Class<?> beside, String name, String... arguments)
      throws IOException, InterruptedException {
    try (InputStream script = Objects.requireNonNull(beside.getResourceAsStream(name))) {
      Files.write(folder.resolve(name), script.readAllBytes());
    }
    List<String> command = new ArrayList<>(List.of("node", name, folder.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).describedAs(said).isZero();
    return said;
  }

  /** What came of it, in the order in which the script writes it. */
  DoubleBuffer values(String name, String module) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name + "." + module + ".out"));
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
  }
}
