package endurance.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A month as typed: 2025-09. */
final class MonthText implements ITypeConverter<YearMonth> {

  @Override
  public YearMonth convert(String text) {
    try {
      return YearMonth.parse(text.strip());
    } catch (DateTimeParseException wrong) {
      throw new TypeConversionException("expected a month such as 2025-09, got " + text);
    }
  }
}
