// The CMS: staff's desk under /admin and its interface under /staff-api. Nothing public reads it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { fr } from '@payloadcms/translations/languages/fr';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import { environment } from '@/server/environment';
import { payloadDatabase } from '@/server/payload-database';
import { loadPayloadSecret } from '@/server/secrets';
import { auditEdits } from '@/staff/audit/audit-edits';
import { accountLinks } from '@/staff/collections/account-links';
import { audit } from '@/staff/collections/audit';
import { cardMaker } from '@/staff/collections/card-maker';
import { copy } from '@/staff/collections/copy';
import { countryTexts } from '@/staff/collections/country-texts';
import { counts } from '@/staff/collections/counts';
import { editions } from '@/staff/collections/editions';
import { emergencyNumbers } from '@/staff/collections/emergency-numbers';
import { helpLines } from '@/staff/collections/help-lines';
import { keptCards } from '@/staff/collections/kept-cards';
import { languages } from '@/staff/collections/languages';
import { lookedAtAddresses } from '@/staff/collections/looked-at-addresses';
import { organisation } from '@/staff/collections/organisation';
import { proposals } from '@/staff/collections/proposals';
import { publications } from '@/staff/collections/publications';
import { publishing } from '@/staff/collections/publishing';
import { rehearsals } from '@/staff/collections/rehearsals';
import { reportingPoints } from '@/staff/collections/reporting-points';
import { setUpLinks } from '@/staff/collections/set-up-links';
import { signOffs } from '@/staff/collections/sign-offs';
import { statistics } from '@/staff/collections/statistics';
import { users } from '@/staff/collections/users';
import { linkWatchRuns, watchedLinks } from '@/staff/collections/watched-links';
import { withdrawals } from '@/staff/collections/withdrawals';
import { writingGuides } from '@/staff/collections/writing-guides';
import { chooseCampaignLocales, contentLocales } from '@/staff/content-locales';
import { acceptSetUpLinkEndpoint } from '@/staff/endpoints/accept-set-up-link';
import { addressFileEndpoints } from '@/staff/endpoints/address-files';
import { affectedCardEndpoint } from '@/staff/endpoints/affected-card';
import { launchChecklistEndpoint } from '@/staff/endpoints/launch-checklist';
import { lookAtAddressEndpoint } from '@/staff/endpoints/look-at-address';
import { previewOverlayEndpoint } from '@/staff/endpoints/preview-overlay';
import { publishSettingsEndpoint } from '@/staff/endpoints/publish-settings';
import { qrCodeEndpoint } from '@/staff/endpoints/qr-code';
import { readLogoEndpoint } from '@/staff/endpoints/read-logo';
import { showAffectedPagesEndpoint } from '@/staff/endpoints/show-affected-pages';
import { signOffTextsEndpoint } from '@/staff/endpoints/sign-off-texts';
import { writingDeskEndpoint } from '@/staff/endpoints/writing-desk';
import { keepOthersWork } from '@/staff/hooks/keep-others-work';
import { publishContent } from '@/staff/hooks/publish-content';
import { sayWhoEdits } from '@/staff/hooks/say-who-edits';
import { loadCampaignLocales } from '@/staff/languages/load-languages';
import { staffMail } from '@/staff/mail/staff-mail';
import { readableTitles } from '@/staff/views/readable-titles';

const root = path.dirname(fileURLToPath(import.meta.url));
const { SITE_URL } = environment();

const collections = [
  statistics,
  copy,
  writingGuides,
  editions,
  reportingPoints,
  helpLines,
  emergencyNumbers,
  countryTexts,
  organisation,
  cardMaker,
  publishing,
  users,
  proposals,
  withdrawals,
  languages,
  publications,
  rehearsals,
  counts,
  keptCards,
  watchedLinks,
  linkWatchRuns,
  lookedAtAddresses,
  setUpLinks,
  accountLinks,
  audit,
  signOffs,
];

/** In a list, where a document says nothing: Payload's own words are no sentence. */
const noLabel = '–';

export default buildConfig({
  secret: loadPayloadSecret(),
  db: payloadDatabase(),
  routes: { admin: '/admin', api: '/staff-api' },
  collections: readableTitles(keepOthersWork(auditEdits(publishContent(collections)))),
  endpoints: [
    previewOverlayEndpoint,
    launchChecklistEndpoint,
    publishSettingsEndpoint,
    readLogoEndpoint,
    signOffTextsEndpoint,
    affectedCardEndpoint,
    showAffectedPagesEndpoint,
    writingDeskEndpoint,
    qrCodeEndpoint,
    ...addressFileEndpoints,
    lookAtAddressEndpoint,
    acceptSetUpLinkEndpoint,
  ],
  localization: {
    locales: contentLocales,
    defaultLocale: 'en',
    // Never another language's text in place of a missing one.
    fallback: false,
    filterAvailableLocales: async ({ locales, req }) =>
      chooseCampaignLocales(locales, await loadCampaignLocales(req.payload, req)),
  },
  i18n: {
    supportedLanguages: { en, fr, nl, de },
    fallbackLanguage: 'en',
    // Staff have never heard of the software that their desk is made with.
    translations: {
      en: { general: { payloadSettings: 'Settings of the desk', locale: 'Language', noLabel } },
      // In these Payload would have to know a word's gender.
      fr: {
        general: {
          payloadSettings: 'Réglages de l’espace de travail',
          locale: 'Langue',
          noLabel,
          createNew: 'Ajouter',
          createNewLabel: 'Ajouter : {{label}}',
          creatingNewLabel: 'À ajouter : {{label}}',
        },
      },
      nl: {
        general: {
          payloadSettings: 'Instellingen van de werkplek',
          noLabel,
          createNewLabel: 'Nieuw: {{label}}',
          creatingNewLabel: 'Nieuw: {{label}}',
        },
      },
      de: { general: { payloadSettings: 'Einstellungen des Arbeitsplatzes', noLabel } },
    },
  },
  admin: {
    user: users.slug,
    avatar: 'default',
    // Read alike in the admin's four languages.
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: { baseDir: root, importMapFile: path.join(root, 'app/(staff)/admin/importMap.js') },
    meta: { titleSuffix: ' · Pawcard', defaultOGImageType: 'off' },
    components: {
      graphics: {
        Icon: '@/staff/views/product-mark#ProductIcon',
        Logo: '@/staff/views/product-mark#ProductLogo',
      },
      beforeDashboard: [
        '@/staff/attention/needs-attention#NeedsAttention',
        '@/staff/views/live-now#LiveNow',
      ],
      // Rendered in the header of every page, wherever it leads.
      actions: [
        '@/staff/views/language-switch#LanguageSwitch',
        '@/staff/views/stock-names#StockNames',
      ],
      afterNavLinks: ['@/staff/views/desk-links#DeskLinks'],
      views: {
        proposals: {
          Component: '@/staff/views/proposals-view#ProposalsView',
          path: '/proposals',
          exact: true,
        },
        proposal: {
          Component: '@/staff/views/proposal-view#ProposalView',
          path: '/proposals/:id',
          exact: true,
        },
        rehearsals: {
          Component: '@/staff/views/rehearsals-view#RehearsalsView',
          path: '/rehearsals',
        },
        affected: {
          Component: '@/staff/affected/affected-view#AffectedView',
          path: '/affected',
        },
        publications: {
          Component: '@/staff/views/publications-view#PublicationsView',
          path: '/publications',
        },
        results: {
          Component: '@/staff/results/results-view#ResultsView',
          path: '/results',
        },
        outreach: {
          Component: '@/staff/outreach/outreach-view#OutreachView',
          path: '/outreach',
        },
        addressFiles: {
          Component: '@/staff/address-files/address-files-view#AddressFilesView',
          path: '/address-files',
        },
        watchedAddresses: {
          Component: '@/staff/watched-addresses/watched-addresses-view#WatchedAddressesView',
          path: '/watched-addresses',
        },
        audit: {
          Component: '@/staff/audit/audit-view#AuditView',
          path: '/audit',
        },
      },
    },
  },
  csrf: SITE_URL ? [SITE_URL] : [],
  onInit: sayWhoEdits,
  // What staff are told about their own input needs one line in the log, not a stack.
  loggingLevels: { APIError: 'info', AuthenticationError: 'info', LockedAuth: 'info' },
  email: staffMail(),
  graphQL: { disable: true },
  telemetry: false,
  typescript: {
    outputFile: path.join(root, 'publication/staff-documents.ts'),
    // By `npm run generate:types`; otherwise every start outside production has a second one beside it.
    autoGenerate: false,
  },
});
