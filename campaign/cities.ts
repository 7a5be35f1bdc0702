// Which countries a city may be in: for whoever types where they are. Unicode names countries in many
// languages but hardly any city: what there is comes from time zones, the rest from our own list.
import { cityNames } from '@/campaign/city-names';
import { foldName, type PlaceName } from '@/campaign/fold-name';

let known: PlaceName[] | null = null;

/** All cities that we know, of these countries. */
export function cities(countryCodes: readonly string[]): PlaceName[] {
  known ??= [
    ...Object.entries(cityNames).flatMap(([code, names]) =>
      names.split(', ').map((name) => ({ code, ...foldName(name) })),
    ),
    ...countryCodes.flatMap((code) =>
      zoneCities(code).map((name) => ({ code, ...foldName(name) })),
    ),
  ];
  return known;
}

/** The English names of the cities that a country's time zones are called by: "Africa/Kampala". */
function zoneCities(code: string): string[] {
  const country: LocaleWithZones = new Intl.Locale(`und-${code}`);
  const zones = country.getTimeZones?.() ?? country.timeZones ?? [];
  return zones.flatMap((zone) => {
    // Longer names are those of small places within a state: "America/Indiana/Knox".
    const [area, city, ...more] = zone.split('/');
    return city && more.length === 0 && area !== 'Antarctica' ? [city.replaceAll('_', ' ')] : [];
  });
}

/** A method in newer engines, a property in older ones; TypeScript knows neither. */
interface LocaleWithZones extends Intl.Locale {
  getTimeZones?: () => string[] | undefined;
  timeZones?: string[];
}
