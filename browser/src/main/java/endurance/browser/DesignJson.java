package endurance.browser;

import endurance.browser.wasm.ByteWriter;
import endurance.engine.random.Ancestry;
import endurance.engine.random.Replicates;
import endurance.engine.random.SamplingDesign;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what the futures of a run depend on besides the model: seed, replicates, what is held, and
 * whose beginnings they share.
 */
final class DesignJson {

  private DesignJson() {}

  /** The property {@code design} of a description. Seeds are texts: a number loses digits. */
  static void write(SamplingDesign design, JsonGenerator json) {
    Replicates dealt = dealt(design);
    json.writeObjectPropertyStart("design");
    json.writeStringProperty("seed", Long.toString(design.seed()));
    json.writeNumberProperty("futures", design.replicates().futures());
    json.writeNumberProperty("blocks", dealt.count());
    json.writeObjectPropertyStart("held");
    design.given().held().forEach(json::writeNumberProperty);
    json.writeEndObject();
    design.given().ancestry().ifPresent(ancestry -> ancestry(ancestry, design, json));
    json.writeEndObject();
  }

  /**
   * Independent futures are dealt, too: several workers compute them, and the first of each block
   * are as fair a sample as any.
   */
  private static Replicates dealt(SamplingDesign design) {
    Replicates replicates = design.replicates();
    return design.given().ancestry().isPresent()
        ? replicates
        : new Replicates(
            replicates.futures(), (int) Math.min(Replicates.USUAL, replicates.futures()));
  }

  private static void ancestry(Ancestry ancestry, SamplingDesign design, JsonGenerator json) {
    json.writeObjectPropertyStart("ancestry");
    json.writeStringProperty("seed", Long.toString(ancestry.pool().seed()));
    json.writeNumberProperty("until", ancestry.until());
    json.writeObjectPropertyStart("tilts");
    ancestry
        .pool()
        .given()
        .tilts()
        .forEach((name, tilt) -> {
          json.writeArrayPropertyStart(name);
          json.writeNumber(tilt.shift());
          json.writeNumber(tilt.scale());
          json.writeEndArray();
        });
    json.writeEndObject();
    json.writeStringProperty(
        "packed", Base64.getEncoder().encodeToString(packed(ancestry, design.replicates())));
    json.writeEndObject();
  }

  /**
   * Replicate by replicate: how many different ancestors it has, their numbers in rising order,
   * each as the step from the one before, and the place among them of each future's; whole numbers
   * of seven bits a byte. Replicates share no ancestor, so that places stay small.
   */
  static byte[] packed(Ancestry ancestry, Replicates replicates) {
    ByteWriter bytes = new ByteWriter();
    for (long first = 0; first < replicates.futures(); ) {
      Replicates.Block block = replicates.of(first);
      int[] ancestors = new int[Math.toIntExact(block.size())];
      Arrays.setAll(ancestors, i -> ancestry.of(block.first() + i));
      int[] distinct = Arrays.stream(ancestors).sorted().distinct().toArray();
      bytes.unsigned(distinct.length);
      int before = 0;
      for (int one : distinct) {
        bytes.unsigned(one - (long) before);
        before = one;
      }
      for (int one : ancestors) {
        bytes.unsigned(Arrays.binarySearch(distinct, one));
      }
      first = block.end();
    }
    return bytes.toBytes();
  }
}
