// Figures that several organisations or a platform published.
import { type LibraryTexts, units } from '@/campaign/library-texts/library-text';

export const otherTexts: LibraryTexts = {
  'no-hotline-countries': {
    label: {
      fr: 'Pays sans portail national de signalement',
      nl: 'Landen zonder nationaal meldportaal',
      de: 'Länder ohne nationales Meldeportal',
      en: 'Countries without a national reporting portal',
    },
    unit: { fr: 'pays', nl: 'landen', de: 'Länder', en: 'countries' },
    sentence: {
      fr: "En 2022, <number>{n}</number> pays n'avaient pas de portail national pour signaler les images d'abus sexuels d'enfants.",
      nl: 'In 2022 hadden <number>{n}</number> landen geen nationaal portaal om beelden van seksueel misbruik van kinderen te melden.',
      de: '2022 hatten <number>{n}</number> Länder kein nationales Portal, um Darstellungen sexualisierter Gewalt gegen Kinder zu melden.',
      en: 'In 2022, <number>{n}</number> countries had no national portal for reporting images of child sexual abuse.',
    },
  },
  'share-intent': {
    label: {
      fr: 'Part des personnes ayant partagé de tels contenus sans vouloir nuire à un enfant, selon une estimation de Meta',
      nl: 'Deel van wie zulk materiaal deelde zonder een kind te willen schaden, volgens een schatting van Meta',
      de: 'Anteil derer, die solches Material teilten, ohne einem Kind schaden zu wollen, nach einer Schätzung von Meta',
      en: 'Share of those who shared such material without meaning to harm a child, as estimated by Meta',
    },
    unit: units.percent,
    sentence: {
      fr: 'Dans une petite étude, Meta a estimé que plus de <number>{n}</number> de ceux qui partageaient de telles images ne voulaient pas nuire à un enfant.',
      nl: 'In een klein onderzoek schatte Meta dat meer dan <number>{n}</number> van wie zulke beelden deelde geen kind wilde schaden.',
      de: 'In einer kleinen Untersuchung schätzte Meta, dass mehr als <number>{n}</number> derer, die solche Bilder teilten, keinem Kind schaden wollten.',
      en: 'In a small study, Meta estimated that more than <number>{n}</number> of those who shared such images did not mean to harm a child.',
    },
    saidAs: 'percent',
  },
};
