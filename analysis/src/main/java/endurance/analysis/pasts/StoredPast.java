package endurance.analysis.pasts;

import endurance.engine.evidence.Conditioned;
import endurance.engine.random.Ancestry;
import endurance.engine.random.Given;
import endurance.engine.random.Replicates;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Tilt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A past as bytes: a mark, what the pool's random numbers depend on, the ancestors, what is said of
 * the search, and a checksum of all that. Anything else is not a past, and is looked for anew.
 */
final class StoredPast {

  /** Changes with the format. */
  private static final long MARK = 0x456e64_5061_737431L;

  private StoredPast() {}

  static byte[] write(Conditioned.Followed found) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      Ancestry ancestry = found.ancestry();
      out.writeLong(MARK);
      write(ancestry.pool(), out);
      out.writeInt(ancestry.until());
      out.writeInt(ancestry.futures());
      for (int future = 0; future < ancestry.futures(); future++) {
        out.writeInt(ancestry.of(future));
      }
      out.writeLong(found.pool());
      out.writeDouble(found.effective());
      out.writeDouble(found.power());
      out.writeDouble(found.used());
      out.writeDouble(found.logEvidence());
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible); // memory takes all that is written
    }
  }

  private static void write(SamplingDesign pool, DataOutputStream out) throws IOException {
    out.writeUTF(pool.sampling().name());
    out.writeLong(pool.seed());
    out.writeLong(pool.replicates().futures());
    out.writeInt(pool.replicates().count());
    out.writeInt(pool.given().held().size());
    for (Map.Entry<String, Double> held : pool.given().held().entrySet()) {
      out.writeUTF(held.getKey());
      out.writeDouble(held.getValue());
    }
    out.writeInt(pool.given().tilts().size());
    for (Map.Entry<String, Tilt> tilt : pool.given().tilts().entrySet()) {
      out.writeUTF(tilt.getKey());
      out.writeDouble(tilt.getValue().shift());
      out.writeDouble(tilt.getValue().scale());
    }
  }

  /** Empty where the bytes are not what {@link #write} gives. */
  static Optional<Conditioned.Followed> read(byte[] bytes) {
    int end = bytes.length - Long.BYTES;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (end < 0 || checksumAt(bytes, end) != checksum(bytes, end) || in.readLong() != MARK) {
        return Optional.empty();
      }
      SamplingDesign pool = design(in);
      int until = in.readInt();
      int[] ancestors = new int[in.readInt()];
      for (int future = 0; future < ancestors.length; future++) {
        ancestors[future] = in.readInt();
      }
      return Optional.of(
          new Conditioned.Followed(
              new Ancestry(pool, until, ancestors),
              in.readLong(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble()));
    } catch (IOException | IllegalArgumentException noPast) {
      return Optional.empty();
    }
  }

  private static SamplingDesign design(DataInputStream in) throws IOException {
    Sampling sampling = Sampling.valueOf(in.readUTF());
    long seed = in.readLong();
    Replicates replicates = new Replicates(in.readLong(), in.readInt());
    Map<String, Double> held = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      held.put(in.readUTF(), in.readDouble());
    }
    Map<String, Tilt> tilts = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      tilts.put(in.readUTF(), new Tilt(in.readDouble(), in.readDouble()));
    }
    return new SamplingDesign(sampling, seed, replicates, new Given(held, tilts, Optional.empty()));
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private static long checksumAt(byte[] bytes, int from) {
    return java.nio.ByteBuffer.wrap(bytes).getLong(from);
  }
}
