package endurance.server.served;

import endurance.casebook.Case;
import endurance.casebook.folder.CaseFiles;
import endurance.casebook.folder.CaseFolder;
import endurance.casebook.folder.Fingerprint;
import endurance.model.Checked;
import endurance.model.Problem;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The case that is served. Its files are looked at several times a second, which a network folder
 * allows as well and no editor's way of writing escapes; they are read anew once they have stood
 * still for one look.
 */
public final class ServedCase implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(ServedCase.class.getName());

  private static final String BASE = "base";

  /** Whoever saves a file sees the page follow at once, yet not a file half written. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  /** The last sound edition, and what is wrong with the files since. */
  private record Standing(Edition edition, List<Problem> errors) {}

  private final CaseFiles files;
  private final Consumer<CaseChange> heard;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("case-watch").factory());
  private volatile Standing standing;
  private String seen;
  private String read;

  private ServedCase(CaseFiles files, String stamp, Edition edition, Consumer<CaseChange> heard) {
    this.files = files;
    this.heard = heard;
    this.standing = new Standing(edition, List.of());
    this.seen = stamp;
    this.read = stamp;
  }

  /**
   * Reads a case and keeps an eye on it.
   *
   * @param heard hears of every change, one after another
   * @return invalid when it does not check now
   */
  public static Checked<ServedCase> open(Path folder, Path library, Consumer<CaseChange> heard) {
    CaseFiles files = new CaseFiles(folder, library);
    String stamp = files.stamp();
    return read(files)
        .map(edition -> {
          ServedCase served = new ServedCase(files, stamp, edition, heard);
          served.watch.scheduleWithFixedDelay(
              served::look,
              BETWEEN_LOOKS.toMillis(),
              BETWEEN_LOOKS.toMillis(),
              TimeUnit.MILLISECONDS);
          return served;
        });
  }

  private static Checked<Edition> read(CaseFiles files) {
    Fingerprint before = files.fingerprint();
    CaseFolder folder = CaseFolder.open(files.folder(), files.library());
    return folder.read(BASE, Map.of()).then(base -> edition(before, folder, base));
  }

  /** A case is sound when all its scenarios are. */
  private static Checked<Edition> edition(Fingerprint files, CaseFolder folder, Case base) {
    List<Problem> problems = new ArrayList<>();
    for (String scenario : base.scenarios().keySet()) {
      folder.read(scenario, Map.of()).problems().stream()
          .filter(problem -> !problems.contains(problem))
          .forEach(problems::add);
    }
    return problems.isEmpty()
        ? Checked.valid(new Edition(files, folder, base))
        : Checked.invalid(problems);
  }

  public Edition edition() {
    return standing.edition();
  }

  /** What is wrong with the files as they stand now; nothing where the edition is what they say. */
  public List<Problem> errors() {
    return standing.errors();
  }

  private void look() {
    try {
      lookOnce();
    } catch (RuntimeException | StackOverflowError e) {
      // the next look may find files that can be read; without it nobody would look again
      LOG.log(Level.ERROR, "reading the case anew", e);
    }
  }

  private void lookOnce() {
    String now = files.stamp();
    boolean still = now.equals(seen);
    seen = now;
    if (still && !now.equals(read)) {
      read = now;
      reload();
    }
  }

  private void reload() {
    Standing before = standing;
    List<CaseChange> changes = new ArrayList<>();
    switch (read(files)) {
      case Checked.Valid<Edition>(Edition edition) -> {
        boolean same = edition.revision().equals(before.edition().revision());
        standing = new Standing(same ? before.edition() : edition, List.of());
        if (!before.errors().isEmpty()) {
          changes.add(new CaseChange.Mended());
        }
        if (!same) {
          changes.add(
              new CaseChange.Reloaded(
                  edition, edition.files().differing(before.edition().files())));
        }
      }
      case Checked.Invalid<Edition>(List<Problem> problems) -> {
        standing = new Standing(before.edition(), problems);
        changes.add(new CaseChange.Broken(problems));
      }
    }
    changes.forEach(heard);
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
