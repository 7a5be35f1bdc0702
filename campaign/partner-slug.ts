// A partner's name as it stands in addresses.
import type { Partner } from '@/campaign/snapshot';

/** "Croix-Rouge de Belgique" as "croix-rouge-de-belgique"; empty where no letter of it is Latin. */
export function partnerSlug({ name }: Pick<Partner, 'name'>): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
