package endurance.benchmarks.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reference model in C++: compiled for this very processor where there is a compiler. */
public final class Cpp {

  private static final List<String> COMPILERS = List.of("g++", "c++", "clang++");
  private static final Duration COMPILATION = Duration.ofMinutes(3);

  private Cpp() {}

  /**
   * The program, compiled anew if its sources are younger.
   *
   * @param sources folder of reference.cpp
   * @param into folder for the program
   * @param optimisation such as {@code -O3}
   */
  public static Outcome<Path> built(Path sources, Path into, String optimisation) {
    Path program = into.resolve("reference" + optimisation);
    try {
      if (Files.exists(program) && age(program).compareTo(youngest(sources)) > 0) {
        return Outcome.done(program);
      }
      Files.createDirectories(into);
    } catch (IOException failure) {
      return Outcome.missing("C++ cannot be compiled: " + failure);
    }
    if (!canRun()) {
      return Outcome.missing("the C++ program is written for processors with AVX2 and FMA");
    }
    for (String compiler : COMPILERS) {
      if (new Child(List.of(compiler, "--version"), sources).output(COMPILATION)
          instanceof Outcome.Done) {
        List<String> command = new ArrayList<>(List.of(compiler, "-std=c++17", optimisation));
        command.addAll(List.of("-march=native", "-ffp-contract=off", "-w", "-pthread", "-o"));
        command.addAll(List.of(program.toString(), "reference.cpp"));
        return switch (new Child(command, sources).output(COMPILATION)) {
          case Outcome.Done<String> done -> Outcome.done(program);
          case Outcome.Missing<String> missing ->
              throw new IllegalStateException("reference.cpp: " + missing.reason());
        };
      }
    }
    return Outcome.missing("no C++ compiler (looked for " + String.join(", ", COMPILERS) + ")");
  }

  /** Whether Linux says that the processor has what the program is written for. */
  private static boolean canRun() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("flags"))
          .anyMatch(line -> (line + " ").contains(" avx2 ") && (line + " ").contains(" fma "));
    } catch (IOException notLinux) {
      return false;
    }
  }

  private static FileTime youngest(Path sources) throws IOException {
    try (Stream<Path> files = Files.list(sources)) {
      FileTime youngest = FileTime.fromMillis(0);
      for (Path file : files.toList()) {
        youngest = age(file).compareTo(youngest) > 0 ? age(file) : youngest;
      }
      return youngest;
    }
  }

  private static FileTime age(Path file) throws IOException {
    return Files.getLastModifiedTime(file);
  }
}
