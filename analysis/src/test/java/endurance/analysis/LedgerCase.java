package endurance.analysis;

import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.model.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The case of the tests that has flows, and what becomes of it when its text is changed. */
public record LedgerCase(Path folder) {

  public static LedgerCase written() {
    return new LedgerCase(resource("cases/ledger"));
  }

  public static Case candle() {
    return CaseFolder.open(resource("cases/candle"), resource("library"))
        .read("base", Map.of())
        .orThrow();
  }

  /** The same with a part of case.yaml replaced, in a folder of its own. */
  LedgerCase with(String part, String other, Path temporary) {
    Path changed = temporary.resolve("ledger");
    try {
      Files.createDirectories(changed);
      for (String name : new String[] {"case.yaml", "questions.yaml", "sources.yaml"}) {
        String text = Files.readString(folder.resolve(name));
        if (name.equals("case.yaml")) {
          if (!text.contains(part)) {
            throw new IllegalArgumentException("the case has no " + part);
          }
          text = text.replace(part, other);
        }
        Files.writeString(changed.resolve(name), text);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new LedgerCase(changed);
  }

  public Case read() {
    return read("base");
  }

  public Case read(String scenario) {
    return checked(scenario).orThrow();
  }

  Checked<Case> checked(String scenario) {
    return CaseFolder.open(folder, folder.resolve("library")).read(scenario, Map.of());
  }

  private static Path resource(String path) {
    try {
      return Path.of(
          Objects.requireNonNull(
                  LedgerCase.class.getResource("/endurance/analysis/" + path), "no " + path)
              .toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
