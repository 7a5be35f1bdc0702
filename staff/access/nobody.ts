// Access rule: no request at all; only our own code, through the Local API.

export function nobody(): boolean {
  return false;
}
