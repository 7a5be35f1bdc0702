// A module hook: whoever draws with @vercel/og does not find sharp. Card work blocks every decoder of
// sharp but those for photos, for the whole process (card/read-photo.ts); @vercel/og would hand sharp
// an SVG and fail. Without sharp it uses the rasteriser that it brings along.

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  if (specifier === 'sharp' && context.parentURL?.includes('/@vercel/og/')) {
    throw new Error('sharp is kept from @vercel/og: see server/front/keep-sharp-from-og.mjs');
  }
  return nextResolve(specifier, context);
}
