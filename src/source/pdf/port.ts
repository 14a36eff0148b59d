/**
 * The way between the two halves of pdf.js. It is made for two threads: every message is copied in depth, and every
 * font is handed over to be drawn with. Here both halves run in one thread and nothing is drawn: what a font says goes
 * to a listener instead.
 */

/** What the halves say to each other; `stream` marks the parts of an answer that comes in parts. */
export interface PortMessage {
  action?: string;
  data?: unknown;
  stream?: number;
  chunk?: unknown;
  /** The document whose half it is for: `d0`. */
  targetName?: string;
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

export interface PortListener {
  /** Takes what the worker half says of a font, by the name that operators know the font by. */
  font(id: string, font: object): void;
  /** Takes a part of an answer before it goes on; false keeps it, and nothing more of this answer will come. */
  part(document: string, part: object): boolean;
}

/** The same half, with ports that do no more than is needed. */
export function withLightPort(half: WorkerHalf, listener: PortListener): WorkerHalf {
  return {
    setup(handler, port) {
      lighten(port, listener);
      half.setup(handler, port);
    },
  };
}

function lighten(port: Port, listener: PortListener): void {
  const post = port.postMessage.bind(port);
  const add = port.addEventListener.bind(port);
  // the worker half's first listener is not among them; no part is addressed to it
  const listeners: [listen: Listener, until: AbortSignal | undefined][] = [];
  port.addEventListener = (type, listen, options) => {
    listeners.push([listen, options?.signal]);
    add(type, listen, options);
  };
  port.postMessage = (message, transfers) => {
    if (isFont(message)) return tellFont(message.data, listener);
    if (message.stream !== ENQUEUE) return post(message, transfers);
    if (!listener.part(message.targetName ?? '', message.chunk as object)) return;
    const event = { data: { ...message, chunk: copyOfPart(message.chunk) } };
    // as late as the port itself delivers, so that nothing overtakes anything
    void Promise.resolve().then(() => {
      for (const [listen, until] of listeners) if (until?.aborted !== true) listen.call(port, event);
    });
  };
}

function isFont({ action, data }: PortMessage): boolean {
  return action === 'commonobj' && Array.isArray(data) && data[1] === 'Font';
}

function tellFont(data: unknown, listener: PortListener): void {
  const [id, , font] = data as unknown[];
  if (typeof font === 'object' && font !== null) listener.font(String(id), font);
}

/** The worker half empties and fills the lists of a part again once it is sent; what stands in them stays as it is. */
function copyOfPart(part: unknown): unknown {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part as object)) {
    copy[key] = Array.isArray(value) ? value.slice() : value;
  }
  return copy;
}
