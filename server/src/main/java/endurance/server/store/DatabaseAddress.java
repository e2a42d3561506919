package endurance.server.store;

import endurance.model.Checked;
import endurance.model.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where runs are kept.
 *
 * @param url of JDBC
 * @param shown without what is secret in it
 */
public record DatabaseAddress(String url, String shown) {

  private static final String OPTION = "--database";
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** A file of SQLite, made where it is not there yet. */
  public static DatabaseAddress file(Path file) {
    return new DatabaseAddress(SQLITE + file, file.toString());
  }

  /**
   * The file that is used when nobody says: {@code endurance/runs.db} where the user's data are
   * (XDG Base Directory Specification).
   */
  public static DatabaseAddress usual(Map<String, String> environment, Path home) {
    String told = environment.getOrDefault("XDG_DATA_HOME", "");
    Path data =
        Path.of(told).isAbsolute() ? Path.of(told) : home.resolve(".local").resolve("share");
    return file(data.resolve("endurance").resolve("runs.db"));
  }

  /**
   * @param written as for {@code --database}: {@code postgresql://…}, the same of JDBC, or a file
   */
  public static Checked<DatabaseAddress> of(String written) {
    String text = written.strip();
    if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
      return Checked.valid(postgresql(POSTGRESQL + text.substring(text.indexOf("//"))));
    }
    if (text.startsWith(POSTGRESQL)) {
      return Checked.valid(postgresql(text));
    }
    String file = text.startsWith(SQLITE) ? text.substring(SQLITE.length()) : text;
    boolean address = file.matches("[a-z][a-z0-9+.-]+:.*");
    if (file.isEmpty() || address || file.indexOf('\0') >= 0 || Files.isDirectory(Path.of(file))) {
      return Checked.invalid(
          new Origin(OPTION + " " + written, 0, 0),
          "this is no database that Endurance knows",
          "write postgresql://HOST/DATABASE?user=…&password=…, or the name of a file");
    }
    return Checked.valid(file(Path.of(file)));
  }

  private static DatabaseAddress postgresql(String url) {
    return new DatabaseAddress(
        url, url.replaceFirst("//[^/@]*@", "//").replaceFirst("\\?.*$", "").substring(5));
  }

  boolean isSqlite() {
    return url.startsWith(SQLITE);
  }

  /** The file of SQLite. */
  Path sqliteFile() {
    return Path.of(url.substring(SQLITE.length()));
  }
}
