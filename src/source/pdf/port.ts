/**
 * The way between the two halves of pdf.js. It is made for two threads: every message is copied in depth, and every
 * font is handed over to be drawn with. Here both halves run in one thread and nothing is drawn.
 */

/** What the halves say to each other; `stream` marks the parts of an answer that comes in parts. */
export interface PortMessage {
  action?: string;
  data?: unknown;
  stream?: number;
  chunk?: unknown;
}

type Listener = (event: { data: PortMessage }) => void;

/** pdf.js's LoopbackPort: both halves hold the same one, and each takes what is addressed to it. */
export interface Port {
  postMessage(message: PortMessage, transfers?: unknown): void;
  addEventListener(type: string, listener: Listener, options?: { signal?: AbortSignal }): void;
}

/** pdf.js's WorkerMessageHandler, which it takes from `globalThis.pdfjsWorker`. */
export interface WorkerHalf {
  setup(handler: unknown, port: Port): void;
}

/** pdf.js's StreamKind.ENQUEUE: a part of a page's text or of its drawing. Only the worker half sends these. */
const ENQUEUE = 4;

/** The same half, with ports that do no more than is needed. */
export function withLightPort(half: WorkerHalf): WorkerHalf {
  return {
    setup(handler, port) {
      lighten(port);
      half.setup(handler, port);
    },
  };
}

function lighten(port: Port): void {
  const post = port.postMessage.bind(port);
  const add = port.addEventListener.bind(port);
  // the worker half's first listener is not among them; no part is addressed to it
  const listeners: [listener: Listener, until: AbortSignal | undefined][] = [];
  port.addEventListener = (type, listener, options) => {
    listeners.push([listener, options?.signal]);
    add(type, listener, options);
  };
  port.postMessage = (message, transfers) => {
    if (isFont(message)) return;
    if (message.stream !== ENQUEUE) return post(message, transfers);
    const event = { data: { ...message, chunk: copyOfPart(message.chunk) } };
    // as late as the port itself delivers, so that nothing overtakes anything
    void Promise.resolve().then(() => {
      for (const [listener, until] of listeners) if (until?.aborted !== true) listener.call(port, event);
    });
  };
}

function isFont({ action, data }: PortMessage): boolean {
  return action === 'commonobj' && Array.isArray(data) && data[1] === 'Font';
}

/** The worker half empties and fills the lists of a part again once it is sent; what stands in them stays as it is. */
function copyOfPart(part: unknown): unknown {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part as object)) {
    copy[key] = Array.isArray(value) ? value.slice() : value;
  }
  return copy;
}
