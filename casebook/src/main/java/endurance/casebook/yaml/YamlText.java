package endurance.casebook.yaml;

import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into {@link Yaml}. A text that is no YAML gives one problem with its place, since
 * nothing behind the first break can be trusted.
 */
public final class YamlText {

  /** Far above any case; keeps a file from filling the memory. */
  static final int MOST_CHARACTERS = 4_000_000;

  /** A case nests six deep; the parser works with the call stack, which this protects. */
  static final int MOST_DEPTH = 50;

  private YamlText() {}

  /** Reads a file. */
  public static Checked<Yaml> read(Path file) {
    Origin whole = new Origin(file.toString(), 0, 0);
    try {
      if (Files.isDirectory(file)) {
        return Checked.invalid(whole, "this is a folder, not a file", "");
      }
      if (Files.size(file) > 4L * MOST_CHARACTERS) {
        return tooLong(whole, Files.size(file) + " bytes");
      }
      return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    } catch (NoSuchFileException missing) {
      return Checked.invalid(whole, "there is no such file", "");
    } catch (CharacterCodingException notUtf8) {
      return Checked.invalid(whole, "the file is not UTF-8 text", "save it as UTF-8");
    } catch (IOException failure) {
      return Checked.invalid(whole, "the file cannot be read: " + failure.getMessage(), "");
    }
  }

  /** Reads a text; {@code file} is what messages call it. */
  public static Checked<Yaml> parse(String text, String file) {
    Origin whole = new Origin(file, 0, 0);
    if (text.length() > MOST_CHARACTERS) {
      return tooLong(whole, text.length() + " characters");
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(MOST_CHARACTERS)
            .setBufferSize(Math.max(1, text.length())) // one window over all instead of many
            .build();
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<Yaml> yaml =
          new Locator(new Parse(settings).parseString(text), file, problems).locate();
      if (!problems.isEmpty()) {
        return Checked.invalid(problems);
      }
      return yaml.map(Checked::valid)
          .orElseGet(() -> Checked.invalid(whole, "the file is empty", ""));
    } catch (MarkedYamlEngineException broken) {
      return Checked.invalid(
          broken
              .getProblemMark()
              .or(broken::getContextMark)
              .map(mark -> origin(file, mark))
              .orElse(whole),
          "this is not YAML: " + broken.getProblem() + within(broken),
          remedy(broken.getProblem()));
    } catch (YamlEngineException broken) {
      return Checked.invalid(whole, "this is not YAML: " + broken.getMessage(), "");
    }
  }

  static Origin origin(String file, Mark mark) {
    return new Origin(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Checked<Yaml> tooLong(Origin whole, String size) {
    return Checked.invalid(
        whole,
        "the file has " + size + ", more than " + MOST_CHARACTERS + " are not read",
        "keep long data in CSV files");
  }

  /** Where the list or map began in which the parser got lost. */
  private static String within(MarkedYamlEngineException broken) {
    return broken
        .getContextMark()
        .filter(context ->
            broken
                .getProblemMark()
                .filter(place -> place.getLine() != context.getLine())
                .isPresent())
        .map(context -> " (in what begins in line " + (context.getLine() + 1) + ")")
        .orElse("");
  }

  private static String remedy(String problem) {
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return "indent with blanks, YAML does not allow tabs";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "put a text with a colon in quotes, or look for a wrong indent";
    }
    if (problem.endsWith("but got [") || problem.endsWith("but got {")) {
      return "in braces or brackets, put a text that holds [ or { in quotes";
    }
    if (problem.contains("undefined alias")) {
      return "put a text that begins with * in quotes";
    }
    return "look for an unclosed quote or bracket, a missing colon or a wrong indent here or just"
        + " above";
  }
}
