import { lookup } from 'node:dns/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAddress } from '@/server/link-watch/ask-address';
import { isPublicAddress, NotPublicError, resolveHost } from '@/server/link-watch/public-address';

vi.mock('node:dns/promises', () => ({ lookup: vi.fn() }));
const answers = vi.mocked(lookup) as unknown as { mockResolvedValueOnce: (found: unknown) => void };
afterEach(() => vi.mocked(lookup).mockReset());

describe('a public address', () => {
  it.each(['1.1.1.1', '193.190.130.15', '172.15.0.1', '100.128.0.1', '2606:4700::1111', '2a01::1'])(
    'is one: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ...['127.0.0.1', '127.255.1.2', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
    ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '224.0.0.1'],
    ...['255.255.255.255', '192.0.2.1', '198.51.100.1', '203.0.113.1', '240.0.0.1'],
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1'],
    // IPv4 in other clothes: mapped, compatible, translated, tunnelled.
    ...['::ffff:10.0.0.1', '::ffff:1.1.1.1', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::a00:1'],
    ...['64:ff9b:1::1', '2002:7f00:1::', '2001::1', '2001:db8::1', '3fff::1', '100::1'],
    ...['', 'paw.example', '1.1.1', '1.1.1.1 ', '0x7f000001'],
  ])('is not: "%s"', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is none within the networks that everybody has at home, whatever its end', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const end = address.split('.').slice(2).join('.');
        return ['192.168', '10.0', '172.20', '169.254', '127.0'].every(
          (start) => !isPublicAddress(`${start}.${end}`),
        );
      }),
    );
  });
});

describe('a host', () => {
  it('is refused if any of its addresses may not be connected to', async () => {
    answers.mockResolvedValueOnce([
      { address: '1.1.1.1', family: 4 },
      { address: 'fd00::1', family: 6 },
    ]);
    await expect(resolveHost('paw.example', isPublicAddress)).rejects.toThrow(NotPublicError);
    answers.mockResolvedValueOnce([]);
    await expect(resolveHost('paw.example', isPublicAddress)).rejects.toThrow(NotPublicError);
    await expect(resolveHost('[::1]', isPublicAddress)).rejects.toThrow(NotPublicError);
  });

  it('is connected to at the address that was judged; its name is asked for once', async () => {
    const server = http.createServer((_, answer) => answer.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    // A name server that changes its mind: first harmless, then this machine's neighbour.
    answers.mockResolvedValueOnce([{ address: '127.0.0.1', family: 4 }]);
    answers.mockResolvedValueOnce([{ address: '10.0.0.1', family: 4 }]);
    const head = await askAddress(new URL(`http://rebinding.example:${port}/`), {
      method: 'HEAD',
      userAgent: 'test',
      mayConnect: (address) => address === '127.0.0.1',
      timeoutMs: 5_000,
    });
    expect(head.status).toBe(200);
    expect(lookup).toHaveBeenCalledTimes(1);
    server.close();
  });
});
