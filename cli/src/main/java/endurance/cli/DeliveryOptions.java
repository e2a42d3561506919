package endurance.cli;

import endurance.model.Language;
import endurance.report.text.TextStyle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where output goes, and in which language. */
abstract class DeliveryOptions {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file, whole or not at all, instead of the terminal.")
  @Nullable Path out;

  @Option(
      names = "--language",
      paramLabel = "en|zh",
      converter = LanguageCode.class,
      description = "English or Chinese. Default: the language of your system.")
  @Nullable Language language;

  Language language(Locale locale) {
    return language == null ? LanguageCode.of(locale) : language;
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  /** Colour only where a person reads along. */
  TextStyle style(Session session) {
    return new TextStyle(
        language(session.locale()), session.terminal().colour() && out == null, TextStyle.COLUMNS);
  }
}
