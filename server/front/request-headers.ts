// Cleans what comes in before anything reads it. Threat: headers with which a client speaks for our
// own machinery or for a proxy. Removes them, and says itself who the client is.
import type { IncomingMessage } from 'node:http';
import { clientAddressHeader, findClientAddress } from '../client-address';

/** Names that only Next, a proxy of ours or we ourselves may use. */
const internalHeader = /^x-(pawcard|middleware|nextjs|next|invoke|matched|now|vercel)-/;
const proxyHeader = /^(forwarded|x-forwarded-.*|x-real-ip)$/;

/** Removes internal and untrusted proxy headers and sets the client's address. */
export function cleanRequestHeaders(request: IncomingMessage, trustedProxies: number): void {
  const { headers } = request;
  const forwardedFor = headers['x-forwarded-for'];
  const address = findClientAddress(
    Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor,
    request.socket.remoteAddress,
    trustedProxies,
  );
  const isRefused = (name: string) =>
    internalHeader.test(name) || (trustedProxies === 0 && proxyHeader.test(name));
  for (const name of Object.keys(headers)) {
    if (isRefused(name)) delete headers[name];
  }
  headers[clientAddressHeader] = address;
}
