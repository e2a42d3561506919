package endurance.engine;

import java.util.LinkedHashSet;
import java.util.Set;

final class Bench {
  public static void main(String[] args) {
    long start = System.nanoTime();
    long futures = Long.parseLong(args[0]);
    int threads = Integer.parseInt(args[1]);
    boolean every = args.length > 2 && args[2].equals("every");
    Models m = ReferenceModel.over(108);
    Set<Observable> o = new LinkedHashSet<>();
    for (int p = 0; p <= 108; p += every ? 1 : 12) {
      for (String n : new String[] {"cash", "debt", "equity", "solvent", "peak_debt", "margin", "growth", "runway", "share[p1]", "share[p2]", "market", "total_revenue", "burn", "compute", "people", "raised", "users[p1]", "due[c1]", "make_up[c1]", "revenue[api]"}) {
        o.add(new Observable(n, Math.min(108, p)));
      }
    }
    long t0 = System.nanoTime();
    Simulation s = Simulation.of(m.model(), o).orThrow();
    long t1 = System.nanoTime();
    System.out.printf("model %.3f s compile %.3f s%n", (t0 - start) / 1e9, (t1 - t0) / 1e9);
    System.out.printf("lines: future %d initial %d point %d next %d slots %d obs %d%n", s.program().future().size(), s.program().initial().size(), s.program().point().size(), s.program().next().size(), s.program().slots().size(), o.size());
    int repeats = args.length > 3 ? Integer.parseInt(args[3]) : 3;
    for (int i = 0; i < repeats; i++) {
      t0 = System.nanoTime();
      Ensemble e = s.run(new EnsembleRequest(futures, 1, threads, o), Progress.none());
      double sec = (System.nanoTime() - t0) / 1e9;
      System.out.printf("run %.3f s, %.0f ns per future-month (wall*threads), excluded %d, total %.3f%n", sec, sec * 1e9 * threads / futures / 108, e.excluded(), (System.nanoTime() - start) / 1e9);
      if (i == 0) System.out.println(e.of(new Observable("cash", 108)) + " " + e.of(new Observable("solvent", 108)).mean() + " " + e.nonFinite());
    }
  }
}
