package endurance.engine;

import java.util.ArrayList;
import java.util.List;

/** Has several threads do the same work, the calling one among them, and waits for all. */
final class Together {

  private Together() {}

  /**
   * @param threads how many; the calling one works in any case
   * @param name of the others
   * @param work ends by itself, and catches what goes wrong in it
   */
  static void work(int threads, String name, Runnable work) {
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      others.add(Thread.ofPlatform().name(name + "-" + i).daemon().start(work));
    }
    work.run();
    others.forEach(Together::join);
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true; // the others end by themselves with the work
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
