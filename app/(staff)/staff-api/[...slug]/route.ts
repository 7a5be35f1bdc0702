// Payload's REST interface, for the admin and for staff's own programs.
import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { refuseForeignOrigin } from '@/staff/access/refuse-foreign-origin';

export const GET = REST_GET(config);
export const OPTIONS = REST_OPTIONS(config);
export const POST = refuseForeignOrigin(REST_POST(config));
export const PATCH = refuseForeignOrigin(REST_PATCH(config));
export const PUT = refuseForeignOrigin(REST_PUT(config));
export const DELETE = refuseForeignOrigin(REST_DELETE(config));
