package endurance.cli;

import java.util.Locale;
import java.util.Properties;

/**
 * One call of the program: what it works with and where it prints.
 *
 * @param properties of the Java system: {@code endurance.library}
 */
record Session(
    Work work,
    Terminal terminal,
    OutputFiles files,
    Ending ending,
    Locale locale,
    Properties properties) {}
