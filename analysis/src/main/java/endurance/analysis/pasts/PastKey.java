package endurance.analysis.pasts;

import endurance.engine.EnsembleRequest;
import endurance.engine.evidence.Evidence;
import endurance.model.Model;
import endurance.model.ModelPrinter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that the past of the futures of a run depends on, folded into a SHA-256: the model, every
 * number of it; what was observed; how many futures look for a past, from which seed, how sampled.
 * Threads and code are left out, as they change no number; where things are written down is, too.
 *
 * @param text 64 hexadecimal digits
 */
public record PastKey(String text) {

  public static PastKey of(Model model, Evidence evidence, EnsembleRequest request) {
    MessageDigest digest = sha256();
    add(digest, ModelPrinter.print(model));
    add(digest, evidence.toString());
    add(
        digest,
        "%d futures, seed %d, %s in %d, %s"
            .formatted(
                request.futures(),
                request.seed(),
                request.sampling(),
                request.replicates(),
                request.given()));
    return new PastKey(HexFormat.of().formatHex(digest.digest()));
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    digest.update((byte) 0); // no text contains it: two parts are never taken for others
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has it
    }
  }
}
