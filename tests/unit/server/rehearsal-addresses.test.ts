import { describe, expect, it } from 'vitest';
import { withAddressPrefix } from '@/server/front/rehearsal-addresses';

const prefix = '/rehearsal/secret';

describe('withAddressPrefix', () => {
  it('leads pages, pictures and forms of ours below the secret address', () => {
    const html =
      '<a href="/fr">x</a><a href="/nl/report/BE">x</a><img src="/previews/1/fr/example.jpg">' +
      '<form action="/api/cards"></form><img src="/overlays/0.png">' +
      '<a href="/prints/1/fr/sign/x.pdf">x</a>';
    expect(withAddressPrefix(html, prefix)).toBe(
      '<a href="/rehearsal/secret/fr">x</a><a href="/rehearsal/secret/nl/report/BE">x</a>' +
        '<img src="/rehearsal/secret/previews/1/fr/example.jpg">' +
        '<form action="/rehearsal/secret/api/cards"></form>' +
        '<img src="/rehearsal/secret/overlays/0.png">' +
        '<a href="/rehearsal/secret/prints/1/fr/sign/x.pdf">x</a>',
    );
  });

  it('finds every picture of a list by widths', () => {
    const list = '<img srcset="/previews/1/fr/small.jpg 600w, /previews/1/fr/large.jpg 864w">';
    expect(withAddressPrefix(list, prefix)).toBe(
      '<img srcset="/rehearsal/secret/previews/1/fr/small.jpg 600w, /rehearsal/secret/previews/1/fr/large.jpg 864w">',
    );
  });

  it('finds addresses in the data of scripts, where quotes are escaped', () => {
    const script =
      'self.__next_f.push([1,"{\\"href\\":\\"/de\\",\\"url\\":\\"/overlays/1.png\\"}"])';
    expect(withAddressPrefix(script, prefix)).toBe(
      'self.__next_f.push([1,"{\\"href\\":\\"/rehearsal/secret/de\\",\\"url\\":\\"/rehearsal/secret/overlays/1.png\\"}"])',
    );
  });

  it('leaves files of the build, other sites and words alone', () => {
    const html =
      '<script src="/_next/static/a.js"></script><a href="https://example.org/fr">x</a>' +
      '<a href="/r">x</a><a href="/francais">x</a><p>/fr/report</p>';
    expect(withAddressPrefix(html, prefix)).toBe(html);
  });

  it('leaves public pages as they are', () => {
    expect(withAddressPrefix('<a href="/fr">x</a>', '')).toBe('<a href="/fr">x</a>');
  });
});
