package endurance.finance.network.clearing;

import java.time.LocalDate;

/**
 * A date after clearing.
 *
 * @param cleared over what was due; the {@link PartyCleared#value value} less {@link
 *     PartyCleared#paid paid} of a party is what it takes on to the next date
 * @param next what is owed from now on
 */
public record DateCleared(LocalDate date, Cleared cleared, OpenClaims next) {}
