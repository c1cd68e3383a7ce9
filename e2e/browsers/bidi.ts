/** A connection that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Connection {
  /** @throws if the browser answers with an error */
  send(method: string, parameters: object): Promise<unknown>;
  close(): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: string;
  message?: string;
}

/** @param onEvent is given every event that was subscribed to */
export async function connect(
  address: string,
  onEvent: (method: string, parameters: unknown) => void,
): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { method: string; settle: PromiseWithResolvers<unknown> }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.method) onEvent(message.method, message.params);
    if (!asked || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.error)
      asked.settle.reject(new Error([asked.method, message.error, message.message].join(': ')));
    else asked.settle.resolve(message.result);
  });
  socket.addEventListener('close', () => {
    for (const { method, settle } of waiting.values())
      settle.reject(new Error(`${method}: the browser closed the connection`));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return {
    send: (method, params) => {
      const settle = Promise.withResolvers<unknown>();
      waiting.set(++last, { method, settle });
      socket.send(JSON.stringify({ id: last, method, params }));
      return settle.promise;
    },
    close: () => {
      socket.close();
    },
  };
}
