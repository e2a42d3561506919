package endurance.cli;

import endurance.engine.random.Sampling;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how chance is spread; a Latin hypercube may be called {@code lhs} as well. */
final class SamplingName implements ITypeConverter<Sampling> {

  @Override
  public Sampling convert(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "random" -> Sampling.RANDOM;
      case "latin", "lhs" -> Sampling.LATIN;
      case "sobol" -> Sampling.SOBOL;
      default ->
          throw new TypeConversionException(
              "'" + text + "' is no sampling; write random, latin (or lhs), or sobol");
    };
  }
}
