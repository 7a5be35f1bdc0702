// The social preview of a text page: its title in the campaign's hand on paper. Drawn by @vercel/og,
// which inside Next is Next's own copy; cards are never drawn here.
import { ImageResponse } from '@vercel/og';
import { type CardFonts, findMissingGlyphs } from '@/card/card-fonts';

const paper = '#faf4e6';
const ink = '#1f2544';
const highlighter = '#ffd84a';

/** Our faces lack the narrow space that French puts before its signs. */
const narrowNoBreakSpace = '\u202f';
const noBreakSpace = '\u00a0';

/**
 * The text in characters that our faces have. For any other @vercel/og would ask Google for a face,
 * and no request may leave this server.
 */
function drawable(text: string, fonts: CardFonts): string {
  const plain = text.replaceAll(narrowNoBreakSpace, noBreakSpace);
  const families = fonts.map(({ family }) => family);
  const missing = new Set(findMissingGlyphs(plain, families, fonts));
  return [...plain].filter((character) => !missing.has(character)).join('');
}

/** Titles of up to 80 characters stay clear of what stands below them. */
function titleSizePx(title: string): number {
  if (title.length > 60) return 84;
  return title.length > 34 ? 96 : 124;
}

/** PNG bytes, 1200×630. */
export async function drawTextPreview(
  title: string,
  hashtag: string,
  fonts: CardFonts,
): Promise<Uint8Array> {
  const picture = new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '84px 96px',
        background: paper,
        color: ink,
      }}
    >
      <div
        style={{
          display: 'flex',
          fontFamily: 'Covered By Your Grace',
          fontSize: titleSizePx(title),
          lineHeight: 1.02,
        }}
      >
        {drawable(title, fonts)}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }}>
        <svg width="420" height="30" viewBox="0 0 420 30" aria-hidden="true">
          <path
            d="M6 20C90 8 180 24 262 14s108-4 152 2"
            stroke={highlighter}
            strokeWidth="16"
            strokeLinecap="round"
            fill="none"
          />
        </svg>
        <div
          style={{
            display: 'flex',
            marginTop: 20,
            fontFamily: 'Atkinson Hyperlegible Next',
            fontWeight: 800,
            fontSize: 44,
          }}
        >
          {drawable(hashtag, fonts)}
        </div>
      </div>
    </div>,
    {
      width: 1200,
      height: 630,
      fonts: fonts.map(({ family, weight, data }) => ({
        name: family,
        weight: weight as 400 | 600 | 700 | 800,
        style: 'normal' as const,
        data: new Uint8Array(data).buffer,
      })),
    },
  );
  return new Uint8Array(await picture.arrayBuffer());
}
