// The headers of everything under a secret address, whatever the route behind it says: not kept by
// any cache, not listed by search engines, its address not told to other sites.
import type { ServerResponse } from 'node:http';

const revealing = ['ETag', 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'];

/** To be called before anything else wraps or answers. */
export function keepOutOfSight(answer: ServerResponse): void {
  const writeHead = answer.writeHead.bind(answer);
  answer.writeHead = ((...head: Parameters<typeof writeHead>) => {
    const given = head.at(-1);
    if (typeof given === 'object' && !Array.isArray(given)) {
      for (const [name, value] of Object.entries(given)) {
        if (value !== undefined) answer.setHeader(name, value);
      }
    }
    for (const name of revealing) answer.removeHeader(name);
    answer.setHeader('Cache-Control', 'private, no-store');
    answer.setHeader('Referrer-Policy', 'no-referrer');
    answer.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive');
    return writeHead(head[0]);
  }) as typeof answer.writeHead;
}
