// What visitors read in place of the maker while it is paused, until staff write words of their own.
import type { FirstLocale } from '@/campaign/locales';

export const defaultPauseMessage: Record<FirstLocale, string> = {
  fr: 'Il n’est pas possible de créer une carte pour le moment. Les chiffres et les adresses de signalement restent à votre disposition.',
  nl: 'Op dit moment kan er geen kaart gemaakt worden. De cijfers en de meldadressen blijven beschikbaar.',
  de: 'Im Moment kann keine Karte erstellt werden. Die Zahlen und die Meldeadressen stehen weiterhin zur Verfügung.',
  en: 'No card can be made at the moment. The figures and the places to report remain available.',
};
