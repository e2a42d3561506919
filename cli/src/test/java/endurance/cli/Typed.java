package endurance.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What came of one command line, carried out within the test.
 *
 * @param runs how often futures were run for it
 */
record Typed(int code, String out, String err, int runs) {

  static Typed typed(String... arguments) {
    return typed(Locale.ENGLISH, arguments);
  }

  static Typed typed(Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    HandMadeWork work = new HandMadeWork();
    Session session =
        new Session(
            work,
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false),
            new OutputFiles(),
            new Ending(),
            locale,
            new Properties());
    int code = Commands.execute(session, arguments);
    return new Typed(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        work.runs.get());
  }
}
