// Nobody's work is lost silently: a form says on which version of a document it is based, and a save
// that is based on an older one than is stored is refused. What stands in the form stays there; and
// switching the text's language asks before it throws that away.
import { APIError, type CollectionConfig, type Field } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { contentCollections } from '@/publication/campaign-documents';
import { loadTimeZone } from '@/publication/load-time-zone';
import { lockDocument } from '@/server/lock-transaction';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** Those that staff edit in forms. */
const edited = new Set<string>([...contentCollections, 'publishing', 'writing-guides']);

/** Travels with the form, unseen; never stored. Programs that leave it out are not asked. */
const basedOnField: Field = {
  name: 'basedOn',
  type: 'text',
  virtual: true,
  admin: { hidden: true },
  hooks: { afterRead: [({ data }) => data?.updatedAt ?? null] },
};

export function keepOthersWork(collections: CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) => {
    if (!edited.has(collection.slug)) return collection;
    const { admin, fields, hooks } = collection;
    const { edit } = admin?.components ?? {};
    return {
      ...collection,
      admin: {
        ...admin,
        components: {
          ...admin?.components,
          edit: {
            ...edit,
            beforeDocumentControls: [
              ...(edit?.beforeDocumentControls ?? []),
              '@/staff/views/ask-before-switching#AskBeforeSwitching',
            ],
          },
        },
      },
      fields: [...fields, basedOnField],
      hooks: {
        ...hooks,
        beforeOperation: [...(hooks?.beforeOperation ?? []), oneSaveAtATime],
        beforeValidate: [refuseOutdated, ...(hooks?.beforeValidate ?? [])],
      },
    };
  });
}

/** Otherwise two saves could each find the other's not there yet. */
const oneSaveAtATime: NonNullable<Hooks['beforeOperation']>[number] = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id } = args as { id?: unknown };
  if (operation === 'update' && id !== undefined) {
    await lockDocument(req, collection.slug, Number(id));
  }
  return args;
};

const refuseOutdated: NonNullable<Hooks['beforeValidate']>[number] = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Whoever goes back to an earlier version means to undo what was saved since.
  if (context.isRestoringVersion) return data;
  const basedOn = Date.parse(String(data?.basedOn));
  const stored = Date.parse(String(originalDoc?.updatedAt));
  if (operation !== 'update' || !(basedOn < stored)) return data;
  const { language } = req.i18n;
  const message = fillIn(staffMessagesFor(language).refusals.changedByAnother, {
    author: originalDoc?.updatedBy || '–',
    moment: formatMoment(
      new Date(stored).toISOString(),
      language,
      await loadTimeZone(req.payload, req),
    ),
  });
  throw new APIError(message, 409, { code: 'changed-by-another' }, true);
};
