// A page of the admin for whoever is not signed in: a title and what to do.
import { MinimalTemplate } from '@payloadcms/next/templates';

interface StaffNoticeProps {
  title: string;
  text: string;
  /** Words of a link to the sign-in page; none: no link. */
  link?: string;
}

export function StaffNotice({ title, text, link }: StaffNoticeProps) {
  return (
    <MinimalTemplate>
      <h1>{title}</h1>
      <p>{text}</p>
      {link ? <a href="/admin/login">{link}</a> : null}
    </MinimalTemplate>
  );
}
