// One line of JSON per event on the standard output. Must never be given an address, a header,
// a file name or anything else that could tell who a visitor is.

type LogFields = Record<string, string | number | boolean | null>;

/** Says that something worth knowing happened; `event` is a stable kebab-case name. */
export function logInfo(event: string, fields: LogFields = {}): void {
  console.log(JSON.stringify({ time: new Date().toISOString(), level: 'info', event, ...fields }));
}

/** Says that something failed that should not have; the stack goes along, the request does not. */
export function logError(event: string, error: unknown, fields: LogFields = {}): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const line = { time: new Date().toISOString(), level: 'error', event, reason, ...fields };
  console.error(JSON.stringify(line));
}
