package endurance.engine.fusion;

import endurance.engine.program.Term;

/** What a back end can put into its loops. */
public interface Loops {

  /** Operations of one loop at most. */
  int mostOperations();

  /** Whether the outermost operation of a term can stand in a loop; else it is a call on rows. */
  boolean hold(Term head);

  /** How many instructions the outermost operation of a term takes, roughly. */
  int operations(Term head);
}
