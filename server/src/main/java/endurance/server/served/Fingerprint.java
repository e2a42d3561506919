package endurance.server.served;

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
 */
public record Fingerprint(SortedMap<String, String> hashes) {

  private static final int LENGTH_OF_REVISION = 16;

  public Fingerprint {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Reads the files; one that is gone meanwhile does not count. */
  static Fingerprint of(Iterable<Path> files) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path file : files) {
      try {
        hashes.put(file.toString(), hash(Files.readAllBytes(file)));
      } catch (IOException e) {
        hashes.remove(file.toString());
      }
    }
    return new Fingerprint(hashes);
  }

  /** One name for all that the files hold. */
  public String revision() {
    StringBuilder all = new StringBuilder();
    hashes.forEach((file, hash) -> all.append(hash).append(' ').append(name(file)).append('\n'));
    return hash(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH_OF_REVISION);
  }

  /** The same case in another folder is the same. */
  private static String name(String file) {
    return String.valueOf(Path.of(file).getFileName());
  }

  /** The files that were changed, added or removed since. */
  List<String> differing(Fingerprint since) {
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
