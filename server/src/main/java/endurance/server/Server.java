package endurance.server;

import com.sun.net.httpserver.HttpServer;
import endurance.model.Checked;
import endurance.model.Origin;
import endurance.server.api.Api;
import endurance.server.api.EditionInUse;
import endurance.server.http.Front;
import endurance.server.http.Guard;
import endurance.server.live.Errands;
import endurance.server.live.Turns;
import endurance.server.runs.Plans;
import endurance.server.runs.RunQueue;
import endurance.server.runs.RunStore;
import endurance.server.served.CaseChange;
import endurance.server.served.ServedCase;
import endurance.server.store.Database;
import endurance.server.store.ServerProcess;
import endurance.server.store.Servers;
import endurance.server.store.StoreFailed;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A server that runs. */
public final class Server implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Server.class.getName());

  /** Connections that may wait to be taken. */
  private static final int BACKLOG = 128;

  /** A token is guessed, if it is short, by trying. */
  private static final int SHORTEST_TOKEN = 16;

  private final HttpServer http;
  private final Optional<String> token;
  private final String host;
  private final Deque<Runnable> endings;

  private Server(HttpServer http, Optional<String> token, String host, Deque<Runnable> endings) {
    this.http = http;
    this.token = token;
    this.host = host;
    this.endings = endings;
  }

  /**
   * Reads the case, opens the database, and listens.
   *
   * @return invalid with why it cannot be: the case does not check, the database cannot be opened,
   *     the port is taken, or the host is not loopback and there is no token
   */
  public static Checked<Server> start(ServerSettings settings) {
    tune();
    Deque<Runnable> endings = new ArrayDeque<>();
    Checked<Server> started;
    try {
      started = address(settings).then(address -> started(settings, address, endings));
    } catch (StoreFailed e) {
      started =
          Checked.invalid(
              new Origin("--database", 0, 0),
              "the database fails: " + e.getMessage(),
              "see that it is there, that its disk is not full, and that it may be written to");
    }
    if (started instanceof Checked.Invalid) {
      end(endings);
    }
    return started;
  }

  /** The JDK's server reads these once. Without the first, an event may wait for 40 ms. */
  private static void tune() {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "30");
    System.setProperty("jdk.httpserver.maxConnections", "1000");
  }

  private static Checked<InetAddress> address(ServerSettings settings) {
    InetAddress address;
    try {
      address = InetAddress.getByName(settings.host());
    } catch (UnknownHostException e) {
      return Checked.invalid(
          new Origin("--host " + settings.host(), 0, 0),
          "there is no such host",
          "write 127.0.0.1, or an address of this machine");
    }
    if (!address.isLoopbackAddress() && settings.token().isEmpty()) {
      return Checked.invalid(
          new Origin("--host " + settings.host(), 0, 0),
          "others could reach this address, and nothing would ask them who they are",
          "add --token, or leave out --host to serve this machine alone");
    }
    if (settings.token().isPresent()
        && !settings.token().get().matches("[A-Za-z0-9_.~-]{" + SHORTEST_TOKEN + ",200}")) {
      return Checked.invalid(
          new Origin("--token", 0, 0),
          "a token has "
              + SHORTEST_TOKEN
              + " to 200 letters and digits of ASCII, and - _ . ~; this one does not",
          "write --token alone to have one made");
    }
    return Checked.valid(address);
  }

  private static Checked<Server> started(
      ServerSettings settings, InetAddress address, Deque<Runnable> endings) {
    return listening(settings, address)
        .then(http -> {
          endings.push(() -> http.stop(0));
          return Database.open(settings.database())
              .then(database -> {
                endings.push(database::close);
                return serving(settings, address, http, database, endings);
              });
        });
  }

  private static Checked<HttpServer> listening(ServerSettings settings, InetAddress address) {
    try {
      return Checked.valid(
          HttpServer.create(new InetSocketAddress(address, settings.port()), BACKLOG));
    } catch (IOException e) {
      return Checked.invalid(
          new Origin("--port " + settings.port(), 0, 0),
          "nothing can listen there: " + e.getMessage(),
          "end what listens there, or take another: --port 0 takes any that is free");
    }
  }

  private static Checked<Server> serving(
      ServerSettings settings,
      InetAddress address,
      HttpServer http,
      Database database,
      Deque<Runnable> endings) {
    CompletableFuture<Api> api = new CompletableFuture<>();
    return ServedCase.open(settings.folder(), settings.library(), change -> hear(api, change))
        .map(served -> {
          endings.push(served::close);
          InstantSource clock = InstantSource.system();
          SecureRandom random = new SecureRandom();
          RunStore store = store(database, random, clock, endings);
          Turns turns = new Turns();
          Plans plans = new Plans(settings.pasts());
          EditionInUse inUse =
              new EditionInUse(
                  served.edition(), plans.of(settings.futures(), settings.seed()), turns);
          endings.push(inUse::giveUp);
          Errands errands = new Errands(turns);
          endings.push(errands::close);
          RunQueue queue = new RunQueue(store, plans, turns, clock, random);
          endings.push(queue::close);
          Api answering =
              new Api(
                  served,
                  inUse,
                  queue,
                  errands,
                  turns,
                  plans,
                  settings.version(),
                  settings.futures());
          api.complete(answering);
          Front front = new Front(new Guard(address, settings.token()), answering.routes());
          endings.push(front::close);
          ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
          http.setExecutor(readers);
          http.createContext("/", front);
          http.start();
          return new Server(http, settings.token(), settings.host(), endings);
        });
  }

  private static void hear(CompletableFuture<Api> api, CaseChange change) {
    api.join().hear(change);
  }

  private static RunStore store(
      Database database, SecureRandom random, InstantSource clock, Deque<Runnable> endings) {
    Servers servers = new Servers(database, ServerProcess.own(random));
    servers.join(clock.instant());
    RunStore store = new RunStore(database, servers);
    store.interruptOrphans(clock.instant());
    ScheduledExecutorService signs =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("signs-of-life").factory());
    long between = Servers.BETWEEN_SIGNS.toSeconds();
    signs.scheduleWithFixedDelay(
        () -> {
          try {
            servers.live(clock.instant());
            store.interruptOrphans(clock.instant());
          } catch (StoreFailed e) {
            LOG.log(Level.WARNING, "the database", e); // it may be back at the next sign
          }
        },
        between,
        between,
        TimeUnit.SECONDS);
    endings.push(signs::shutdownNow);
    return store;
  }

  /** Where it listens. */
  public int port() {
    return http.getAddress().getPort();
  }

  /** What a reader opens, with the token where there is one. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create(
        "http://" + name + ":" + port() + "/" + token.map(known -> "?token=" + known).orElse(""));
  }

  /** Stops listening; what is being computed is stopped, and runs are marked as interrupted. */
  @Override
  public void close() {
    end(endings);
  }

  /** Last begun, first ended; one that fails keeps none of the others from ending. */
  private static void end(Deque<Runnable> endings) {
    List<RuntimeException> failed = new ArrayList<>();
    while (!endings.isEmpty()) {
      try {
        endings.pop().run();
      } catch (RuntimeException e) {
        failed.add(e);
      }
    }
    failed.forEach(e -> LOG.log(Level.WARNING, "ending", e));
  }
}
