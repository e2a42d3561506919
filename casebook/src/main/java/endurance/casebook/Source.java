package endurance.casebook;

import endurance.model.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that states facts.
 *
 * @param id key in sources.yaml
 * @param title may be empty
 * @param date of publication; the last possible one where only month or year is known
 * @param address where to read it; empty when none was kept
 */
public record Source(
    String id,
    String publisher,
    String title,
    LocalDate date,
    Optional<String> address,
    Origin origin) {}
