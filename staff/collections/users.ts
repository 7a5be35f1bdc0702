// Staff accounts. Only administrators manage them, and nobody changes their own role.
import type { CollectionConfig } from 'payload';
import { environment } from '@/server/environment';
import { isAdministrator } from '../access/is-administrator';
import { isAdministratorOrSelf } from '../access/is-administrator-or-self';
import { isAnotherAccount } from '../access/is-another-account';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { acceptAccountLinkEndpoint } from '../endpoints/accept-account-link';
import { askForResetEndpoint } from '../endpoints/ask-for-reset';
import { changePasswordEndpoint } from '../endpoints/change-password';
import { inviteAccountEndpoint } from '../endpoints/invite-account';
import { makeResetLinkEndpoint } from '../endpoints/make-reset-link';
import { notOfferedEndpoints } from '../endpoints/not-offered';
import { openAccountLinkEndpoint } from '../endpoints/open-account-link';
import { signOutEverywhereEndpoint } from '../endpoints/sign-out-everywhere';
import { unlockAccountEndpoint } from '../endpoints/unlock-account';
import { endOldSessions, sessionIdleSeconds } from '../hooks/end-old-sessions';
import { endSessionsOnNewRole } from '../hooks/end-sessions-on-new-role';
import { keepAnAdministrator, keepAnAdministratorAccount } from '../hooks/keep-an-administrator';
import { limitSignIns, refuseQuietly, spendPasswordTime } from '../hooks/keep-sign-in-quiet';
import {
  recordAccountChange,
  recordAccountDeletion,
  recordNewPassword,
} from '../hooks/record-account-changes';
import { recordSignIn, recordSignOut } from '../hooks/record-sign-ins';
import { refusePasswordsOfOthers } from '../hooks/refuse-passwords-of-others';
import { refuseStaleSignIn } from '../hooks/refuse-stale-sign-in';
import { refuseStrangersAccount } from '../hooks/refuse-strangers-account';
import { requireLongPassword } from '../hooks/require-long-password';
import { settingsGroup } from './navigation-groups';

export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { en: 'Account', fr: 'Compte', nl: 'Account', de: 'Konto' },
    plural: { en: 'Accounts', fr: 'Comptes', nl: 'Accounts', de: 'Konten' },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'email',
    defaultColumns: ['email', 'role'],
    group: settingsGroup,
    components: { beforeListTable: ['@/staff/accounts/invitations#Invitations'] },
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: sessionIdleSeconds,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: {
      sameSite: 'Strict',
      secure: environment().SITE_URL?.startsWith('https://') ?? false,
    },
  },
  access: {
    admin: isStaff,
    // Accounts come into being by invitation: nobody chooses another person's password.
    create: nobody,
    read: isAdministratorOrSelf,
    update: isAdministratorOrSelf,
    delete: isAnotherAccount,
    unlock: isAdministrator,
  },
  endpoints: [
    ...notOfferedEndpoints,
    inviteAccountEndpoint,
    changePasswordEndpoint,
    makeResetLinkEndpoint,
    signOutEverywhereEndpoint,
    unlockAccountEndpoint,
    askForResetEndpoint,
    openAccountLinkEndpoint,
    acceptAccountLinkEndpoint,
  ],
  hooks: {
    beforeOperation: [limitSignIns, spendPasswordTime, endOldSessions, refusePasswordsOfOthers],
    beforeValidate: [refuseStrangersAccount, requireLongPassword],
    beforeChange: [keepAnAdministrator, endSessionsOnNewRole, recordNewPassword],
    beforeDelete: [keepAnAdministratorAccount],
    beforeLogin: [refuseStaleSignIn],
    afterChange: [recordAccountChange],
    afterDelete: [recordAccountDeletion],
    afterLogin: [recordSignIn],
    afterLogout: [recordSignOut],
    afterError: [refuseQuietly],
  },
  fields: [
    // Payload's own two fields for a password are left out of its form, which it does for a field that
    // can be read and not written: ours asks for the present one. Nothing is stored under this name.
    {
      name: 'password',
      type: 'text',
      virtual: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      label: { en: 'Role', fr: 'Rôle', nl: 'Rol', de: 'Rolle' },
      admin: {
        isClearable: false,
        description: {
          en: 'Editors write and publish. Administrators also manage accounts, settings and the launch.',
          fr: 'Les rédacteurs écrivent et publient. Les administrateurs gèrent aussi les comptes, les réglages et le lancement.',
          nl: 'Redacteurs schrijven en publiceren. Beheerders beheren ook accounts, instellingen en de start.',
          de: 'Redaktion schreibt und veröffentlicht. Die Verwaltung betreut auch Konten, Einstellungen und den Start.',
        },
      },
      options: [
        {
          value: 'administrator',
          label: {
            en: 'Administrator',
            fr: 'Administrateur',
            nl: 'Beheerder',
            de: 'Verwaltung',
          },
        },
        {
          value: 'editor',
          label: { en: 'Editor', fr: 'Rédacteur', nl: 'Redacteur', de: 'Redaktion' },
        },
      ],
      access: {
        create: isAdministrator,
        update: ({ req, id }) => isAdministrator({ req }) && String(req.user?.id) !== String(id),
      },
    },
    {
      name: 'actions',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/staff/accounts/account-actions#AccountActions' },
      },
    },
  ],
};
