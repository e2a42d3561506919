package endurance.server.api;

import endurance.analysis.RunPlan;
import endurance.server.live.Prepared;
import endurance.server.live.Turns;
import endurance.server.served.Edition;

/** The edition that readers get now, with what is made ready of it. */
public final class EditionInUse {

  private final RunPlan plan;
  private final Turns turns;
  private volatile Prepared prepared;

  /**
   * @param plan of live futures and of the document's answers
   */
  public EditionInUse(Edition first, RunPlan plan, Turns turns) {
    this.plan = plan;
    this.turns = turns;
    this.prepared = new Prepared(first, plan, turns);
  }

  public Prepared prepared() {
    return prepared;
  }

  public Edition edition() {
    return prepared.edition();
  }

  /** Another edition takes the place of the one in use. */
  public synchronized void become(Edition next) {
    Prepared before = prepared;
    prepared = new Prepared(next, plan, turns);
    before.giveUp();
  }

  /** Nothing more is made ready. */
  public void giveUp() {
    prepared.giveUp();
  }
}
