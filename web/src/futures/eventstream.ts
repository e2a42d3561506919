/** One event of a text/event-stream. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Reads server-sent events out of text that comes in pieces of any size (WHATWG HTML, 9.2.6): lines
 * end in LF, CR or CRLF, an empty line ends an event, a line that begins with a colon is a comment.
 */
export function streamReader(): (piece: string) => StreamEvent[] {
  let rest = "";
  let event = "";
  let data: string[] = [];
  return (piece) => {
    const events: StreamEvent[] = [];
    const text = rest + piece;
    // A CR at the end may be the first half of a CRLF: it waits for what follows.
    const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? "") + text.slice(whole.length);
    for (const line of lines) {
      if (line === "") {
        if (data.length > 0) {
          events.push({ event: event || "message", data: data.join("\n") });
        }
        event = "";
        data = [];
      } else if (!line.startsWith(":")) {
        const colon = line.indexOf(":");
        const field = colon < 0 ? line : line.slice(0, colon);
        const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
        if (field === "event") {
          event = value;
        } else if (field === "data") {
          data.push(value);
        }
      }
    }
    return events;
  };
}
