package endurance.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bits of a row do not depend on how a Java machine is set to compile, nor on its processor.
 */
class CompilerStatesTest {

  /** One of each kind; those of other processors are passed over where they mean nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:UseAVX=2", "-XX:-UseFMA"})
  void givesTheSameBits(String option) throws IOException, InterruptedException {
    assumeThat(RowArithmetic.vectors()).isPresent();
    long digest = RowDigest.of(RowArithmetic.plain());
    assertThat(run(option, "--add-modules", "jdk.incubator.vector"))
        .containsExactly("plain " + digest, "vectors " + digest);
  }

  @Test
  void rowsAreThereWithoutTheVectorModule() throws IOException, InterruptedException {
    assertThat(run("-XX:TieredStopAtLevel=1"))
        .containsExactly("plain " + RowDigest.of(RowArithmetic.plain()), "no vectors");
  }

  /** What the digest says in a Java machine of its own. */
  private static List<String> run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(RowDigest.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).describedAs(output).isZero();
    return output.lines().toList();
  }
}
