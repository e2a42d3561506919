package endurance.casebook.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the files of a case and of its library hold, as one hash for each.
 *
 * @param hashes by file, as a reader would type it
 * @param revision a name for just these files: sixteen hexadecimal digits, the same wherever the
 *     case and the library lie, another one when any of the files says something else, has another
 *     name or another place
 */
public record Fingerprint(SortedMap<String, String> hashes, String revision) {

  /** Two states that meet by chance need billions of others. */
  private static final int LENGTH_OF_REVISION = 16;

  public Fingerprint {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  static Fingerprint of(CaseFiles files) {
    SortedMap<String, String> hashes = new TreeMap<>();
    SortedMap<String, String> named = new TreeMap<>();
    for (Map.Entry<String, Path> file : files.named().entrySet()) {
      try {
        String hash = hash(Files.readAllBytes(file.getValue()));
        hashes.put(file.getValue().toString(), hash);
        named.put(file.getKey(), hash);
      } catch (IOException e) {
        hashes.remove(file.getValue().toString()); // gone since it was listed
      }
    }
    return new Fingerprint(hashes, revision(named));
  }

  private static String revision(SortedMap<String, String> named) {
    StringBuilder all = new StringBuilder();
    named.forEach((name, hash) -> all.append(hash).append(' ').append(name).append('\n'));
    return hash(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH_OF_REVISION);
  }

  /** The files that were changed, added or removed since. */
  public List<String> differing(Fingerprint since) {
    TreeSet<String> differing = new TreeSet<>();
    for (Map<String, String> all : List.of(hashes, since.hashes)) {
      for (String file : all.keySet()) {
        if (!String.valueOf(hashes.get(file)).equals(String.valueOf(since.hashes.get(file)))) {
          differing.add(file);
        }
      }
    }
    return List.copyOf(differing);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
