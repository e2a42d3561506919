package endurance.cli;

import endurance.model.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its code. */
final class LanguageCode implements ITypeConverter<Language> {

  @Override
  public Language convert(String text) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "'"
                    + text
                    + "' is no language of Endurance; write "
                    + Arrays.stream(Language.values())
                        .map(Language::code)
                        .collect(Collectors.joining(" or "))));
  }

  /** The language of a locale, English for one that has no reports. */
  static Language of(Locale locale) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equals(locale.getLanguage()))
        .findFirst()
        .orElse(Language.ENGLISH);
  }
}
