// Where the language switch in the admin's header does something: in figures, whose texts stand in one
// form for every language. Elsewhere each language has fields or documents of its own.

const localisedCollections = ['statistics'];

/** `path`: of the page in the admin: "/admin/collections/statistics/3". */
export function hasLanguageSwitch(path: string): boolean {
  return localisedCollections.some((slug) => `${path}/`.startsWith(`/admin/collections/${slug}/`));
}
