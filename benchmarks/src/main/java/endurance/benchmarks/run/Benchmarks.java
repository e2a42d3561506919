package endurance.benchmarks.run;

import endurance.benchmarks.subject.ReferenceCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the parts of the benchmark that are asked for, all without any, and prints their tables. */
public final class Benchmarks {

  private static final List<Part> PARTS =
      List.of(
          new ReferencePart(),
          new CollectingPart(),
          new ThreadsPart(),
          SizesPart.equations(),
          SizesPart.elements(),
          new FuturesPart(),
          new CompilePart(),
          new ColdStartPart(),
          new FunctionsPart());

  private static final Duration LIMIT = Duration.ofMinutes(15);
  private static final Duration QUICK_LIMIT = Duration.ofMinutes(3);

  private Benchmarks() {}

  /** {@code [PART]… [--quick] [--minutes N]}. */
  public static void main(String[] words) {
    List<Part> chosen = new ArrayList<>();
    boolean quick = List.of(words).contains("--quick");
    Duration limit = quick ? QUICK_LIMIT : LIMIT;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.equals("--minutes") && i + 1 < words.length) {
        i++;
        limit = Duration.ofMinutes(Long.parseLong(words[i]));
      } else if (!word.equals("--quick")) {
        List<Part> named = PARTS.stream().filter(part -> part.name().equals(word)).toList();
        if (named.isEmpty()) {
          System.err.println(usage());
          System.exit(2);
        }
        chosen.addAll(named);
      }
    }
    System.out.println(Machine.described() + "\n");
    for (Part part : chosen.isEmpty() ? PARTS : chosen) {
      System.out.println("## " + part.title() + "\n");
      System.err.println(part.name());
      part.measure(new Workbench(ReferenceCase.root(), quick, Instant.now().plus(limit)));
    }
  }

  private static String usage() {
    return "usage: benchmarks/run [PART]... [--quick] [--minutes N]\n"
        + "runs all parts, or some of: "
        + PARTS.stream().map(Part::name).collect(Collectors.joining(" "))
        + "\n--minutes is the longest time for one part: 15, with --quick 3";
  }
}
