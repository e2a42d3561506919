package endurance.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How often each client may ask: a token bucket (Turner 1986) for each. A request takes a token;
 * tokens come back at an even rate up to a full bucket.
 */
public final class Rates {

  /** Whoever has not asked for longest is forgotten first; a forgotten bucket is a full one. */
  private static final int MOST_CLIENTS = 10_000;

  private record Bucket(double tokens, long at) {}

  private final double perSecond;
  private final double full;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  /**
   * @param perSecond tokens that come back in a second
   * @param full tokens of a full bucket
   */
  public Rates(double perSecond, double full, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.full = full;
    this.nanoTime = nanoTime;
  }

  /** Takes a token of the client's, if it has one. */
  public synchronized boolean allows(String client) {
    long now = nanoTime.getAsLong();
    Bucket before = buckets.getOrDefault(client, new Bucket(full, now));
    double seconds = (double) (now - before.at()) / TimeUnit.SECONDS.toNanos(1);
    double tokens = Math.min(full, before.tokens() + seconds * perSecond);
    boolean allowed = tokens >= 1;
    buckets.put(client, new Bucket(allowed ? tokens - 1 : tokens, now));
    return allowed;
  }
}
