package endurance.analysis.pasts;

import endurance.engine.evidence.Conditioned;
import java.util.Optional;

/**
 * Where pasts that were found are kept. It changes the time that a run takes, and none of its
 * numbers: what is kept is what would be found again.
 */
public interface Pasts {

  Optional<Conditioned.Followed> find(PastKey key);

  /** Keeps a past if it can; whoever found it has it anyway. */
  void keep(PastKey key, Conditioned.Followed found);

  /** Nothing is kept. */
  static Pasts none() {
    return Nowhere.PASTS;
  }

  /** Keeps nothing. */
  enum Nowhere implements Pasts {
    PASTS;

    @Override
    public Optional<Conditioned.Followed> find(PastKey key) {
      return Optional.empty();
    }

    @Override
    public void keep(PastKey key, Conditioned.Followed found) {
      // nobody asked for it
    }
  }
}
