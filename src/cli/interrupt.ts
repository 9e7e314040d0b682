/** Ctrl-C or a request to end, taken as: finish what is begun. The second one ends at once. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** 130 or 143 once interrupted, as shells count. */
  readonly code: number | undefined;
  stop(): void;
}

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Takes over the signals until stopped. */
export function watchInterrupts(): Interrupt {
  const controller = new AbortController();
  let code: number | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    code = CODES[name as keyof typeof CODES];
    controller.abort();
    stop();
  };
  const stop = () => {
    for (const name of Object.keys(CODES)) process.off(name, onSignal);
  };
  for (const name of Object.keys(CODES)) process.on(name, onSignal);
  return {
    signal: controller.signal,
    get code() {
      return code;
    },
    stop,
  };
}
