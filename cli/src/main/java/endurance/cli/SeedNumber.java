package endurance.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads where chance begins. */
final class SeedNumber implements ITypeConverter<Long> {

  @Override
  public Long convert(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "a seed is a whole number from %d to %d, got '%s'"
              .formatted(Long.MIN_VALUE, Long.MAX_VALUE, text));
    }
  }
}
