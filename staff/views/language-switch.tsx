// Hides the language switch of Payload's header where it would change nothing.
'use client';
import { usePathname } from 'next/navigation';
import { hasLanguageSwitch } from './localised-routes';

export function LanguageSwitch() {
  return hasLanguageSwitch(usePathname()) ? null : <style>{'.localizer { display: none; }'}</style>;
}
