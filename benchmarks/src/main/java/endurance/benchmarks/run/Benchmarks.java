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
          new ProfilePart(),
          new CollectingPart(),
          new ThreadsPart(),
          SizesPart.equations(),
          SizesPart.elements(),
          new FuturesPart(),
          new CompilePart(),
          new ColdStartPart(),
          new FunctionsPart());

  private static final int ROUNDS = 5;
  private static final int QUICK_ROUNDS = 1;
  private static final Duration LIMIT = Duration.ofMinutes(15);
  private static final Duration QUICK_LIMIT = Duration.ofMinutes(3);

  private Benchmarks() {}

  /** {@code [PART]… [--quick] [--rounds N] [--minutes N]}. */
  public static void main(String[] words) {
    boolean quick = List.of(words).contains("--quick");
    int rounds = quick ? QUICK_ROUNDS : ROUNDS;
    Duration limit = quick ? QUICK_LIMIT : LIMIT;
    List<Part> chosen = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      List<Part> named = PARTS.stream().filter(part -> part.name().equals(word)).toList();
      if (word.equals("--rounds") && i + 1 < words.length) {
        i++;
        rounds = (int) number("--rounds", words[i]);
      } else if (word.equals("--minutes") && i + 1 < words.length) {
        i++;
        limit = Duration.ofMinutes(number("--minutes", words[i]));
      } else if (!named.isEmpty()) {
        chosen.addAll(named);
      } else if (word.equals("--help") || word.equals("-h")) {
        System.out.println(usage());
        System.exit(0);
      } else if (!word.equals("--quick")) {
        refuse("there is no part or option '" + word + "'");
      }
    }
    System.out.println(Machine.described() + "\n");
    for (Part part : chosen.isEmpty() ? PARTS : chosen) {
      System.out.println("## " + part.title() + "\n");
      System.err.println(part.name());
      Instant end = Instant.now().plus(limit);
      part.measure(new Workbench(ReferenceCase.root(), quick, rounds, end));
    }
  }

  private static long number(String option, String written) {
    if (!written.matches("[1-9][0-9]{0,3}")) {
      refuse(option + ": a whole number from 1 to 9999 is needed, got '" + written + "'");
    }
    return Long.parseLong(written);
  }

  private static void refuse(String complaint) {
    System.err.println("benchmarks/run: " + complaint + "\n" + usage());
    System.exit(2);
  }

  private static String usage() {
    return "usage: benchmarks/run [PART]... [--quick] [--rounds N] [--minutes N]\n"
        + "runs all parts, or some of: "
        + PARTS.stream().map(Part::name).collect(Collectors.joining(" "))
        + "\n--rounds is how often each figure is measured: 5, with --quick 1"
        + "\n--minutes is the longest time for one part: 15, with --quick 3";
  }
}
