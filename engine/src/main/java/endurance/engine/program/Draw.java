package endurance.engine.program;

import endurance.engine.random.Scaled;
import endurance.model.Distribution;
import endurance.model.Origin;
import java.util.Optional;

/**
 * A slot filled from a random stream.
 *
 * @param name scalar name of the input or noise; the key of its stream
 * @param number what is put there, of which lines of the program make the value where it is not the
 *     value already; empty where the value itself is put there, by the quantile function
 */
public record Draw(
    int slot, String name, Distribution distribution, Origin origin, Optional<Scaled> number) {}
