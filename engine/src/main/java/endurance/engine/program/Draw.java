package endurance.engine.program;

import endurance.model.Distribution;
import endurance.model.Origin;

/**
 * A slot filled from a random stream.
 *
 * @param name scalar name of the input or noise; the key of its stream
 */
public record Draw(int slot, String name, Distribution distribution, Origin origin) {}
