package endurance.benchmarks.run;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Repeated measurements of one quantity. The median stands for them, since disturbances only ever
 * add.
 *
 * @param values rising
 */
record Samples(List<Double> values) {

  Samples {
    values = values.stream().sorted().toList();
  }

  static Samples of(JsonNode list) {
    return new Samples(
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asDouble).toList());
  }

  /** NaN without values. */
  double median() {
    int size = values.size();
    return size == 0 ? Double.NaN : (values.get((size - 1) / 2) + values.get(size / 2)) / 2;
  }

  /** Median, with least and greatest in brackets where there are several. */
  @Override
  public String toString() {
    return switch (values.size()) {
      case 0 -> "–";
      case 1 -> digits(median());
      default ->
          "%s (%s–%s)"
              .formatted(digits(median()), digits(values.getFirst()), digits(values.getLast()));
    };
  }

  /** Three significant digits, or all before the point. */
  static String digits(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double size = Math.abs(value);
    int places = size >= 100 || size == 0 ? 0 : (int) Math.min(6, 2 - Math.floor(Math.log10(size)));
    return String.format(Locale.ROOT, "%,." + places + "f", value);
  }
}
