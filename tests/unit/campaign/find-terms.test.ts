import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findName, findTerm } from '@/campaign/find-terms';

const found = (text: string, term: string, language: string) =>
  findTerm(text, term, language).map(({ from, to }) => text.slice(from, to));

describe('a term to avoid', () => {
  it.each([
    ['fr', 'pornographie enfantine', 'La PORNOGRAPHIE ENFANTINE nuit.', 'PORNOGRAPHIE ENFANTINE'],
    ['fr', 'pornographie enfantine', 'les pornographies enfantines', 'pornographies enfantines'],
    ['fr', 'pédoporno*', 'contre l’pedopornographie', 'pedopornographie'],
    ['fr', 'pédoporno*', 'pédo-pornographiques,', 'pédo-pornographiques'],
    ['fr', 'pédoporno*', 'pe\u0301dopornographie', 'pe\u0301dopornographie'],
    ['nl', 'kinderporno*', 'Wie kinder porno deelt', 'kinder porno'],
    ['nl', 'kinderporno*', '#Kinderpornografie', 'Kinderpornografie'],
    ['nl', 'kinderporno*', 'kin\u00adder\u00adporno', 'kin\u00adder\u00adporno'],
    ['de', 'Kinderporno*', 'der Kinder-Pornographie', 'Kinder-Pornographie'],
    ['de', 'Missbrauchsbild', 'mit Missbrauchsbildern.', 'Missbrauchsbildern'],
    ['de', 'Straße', 'auf der STRASSE', 'STRASSE'],
    ['en', 'child porn*', 'child\u00a0pornography', 'child\u00a0pornography'],
    ['en', 'child porn*', 'child\n  porn', 'child\n  porn'],
    ['en', 'child porn*', '“childporn”', 'childporn'],
    ['el', 'παιδική πορνογραφία', 'η ΠΑΙΔΙΚΗ ΠΟΡΝΟΓΡΑΦΙΑ', 'ΠΑΙΔΙΚΗ ΠΟΡΝΟΓΡΑΦΙΑ'],
    ['uk', 'дитяча порнографія', 'Дитяча порнографія:', 'Дитяча порнографія'],
    ['ar', 'إباحية الأطفال', 'إِبَاحِيَّة الأطفال', 'إِبَاحِيَّة الأطفال'],
    ['he', 'פורנוגרפיית ילדים', 'זו פורנוגרפיית־ילדים', null],
    ['th', 'สื่อลามกเด็ก', 'ห้ามแชร์สื่อลามกเด็กทุกกรณี', 'สื่อลามกเด็ก'],
    ['ja', '児童ポルノ', 'これは児童ポルノです', '児童ポルノ'],
  ])('(%s) %s is found in “%s”', (language, term, text, expected) => {
    expect(found(text, term, language)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ['en', 'child porn*', 'The child, porn filters and parents'],
    ['en', 'child porn*', 'stopchildporn'],
    ['en', 'child', 'children'],
    ['nl', 'kinderporno', 'kinderpornografisch'],
    ['nl', 'loli', 'een lol is een lol i'],
    ['fr', 'pute', 'une dispute'],
    ['de', 'Kind', 'kindlich'],
  ])('(%s) %s is not found in “%s”', (language, term, text) => {
    expect(found(text, term, language)).toEqual([]);
  });

  it('is not found where a star asks for letters before it, and is where they stand', () => {
    expect(found('internetkinderporno', 'kinderporno', 'nl')).toEqual([]);
    expect(found('internetkinderporno', '*kinderporno', 'nl')).toEqual(['internetkinderporno']);
  });

  it('without a letter finds nothing', () => {
    for (const term of ['', '*', ' -* ', '.*', '('])
      expect(found('anything', term, 'en')).toEqual([]);
  });

  const word = fc.stringMatching(/^[a-zéüøñαβγдж]{5,12}$/);
  const before = fc.constantFrom('', 'Hier, ', 'é — ', '“', '78 (');
  const after = fc.constantFrom('', ', hier', ' — é', '”', ' 𝒳');

  it('is found at its exact place, however it is written', () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.normalize('NFD'),
      (text) => text.toUpperCase(),
      (text) => `${text.slice(0, 2)}\u00ad${text.slice(2)}`,
      (text) => `${text.slice(0, 3)}-${text.slice(3)}`,
    );
    const gap = fc.constantFrom(' ', '-', '\u00a0', '\u2011', '\n', '  ');
    fc.assert(
      fc.property(word, word, dress, gap, before, after, (a, b, dressed, between, left, right) => {
        const written = dressed(a) + between + dressed(b);
        const text = `${left}${written}${right}`;
        expect(found(text, `${a} ${b}`, 'xx')).toEqual([written]);
      }),
    );
  });

  it('is never found inside another word', () => {
    fc.assert(
      fc.property(word, fc.stringMatching(/^[a-zé]{1,3}$/), (term, letters) => {
        expect(found(letters + term, term, 'xx')).toEqual([]);
        expect(found(term + letters, term, 'xx')).toEqual([]);
      }),
    );
  });

  it('whatever both are, every place found lies within the text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, fc.string({ unit: 'grapheme', maxLength: 12 }), (text, term) => {
        for (const { from, to } of findTerm(`${text} ${term} ${text}`, term, 'de')) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length * 2 + term.length + 2);
        }
      }),
    );
  });
});

describe('an official name', () => {
  it('is found as a whole, without endings', () => {
    expect(findName('Melden: Kinder-Porno Stelle!', 'Kinder Porno Stelle')).toHaveLength(1);
    expect(findName('Kinder Porno Stellen', 'Kinder Porno Stelle')).toHaveLength(0);
  });
});
